package org.commonground.sandbox.confluence.storage;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonground.sandbox.host.Html;
import org.commonground.sandbox.plugin.MacroModule;

/** Runs the macros of one page: those of plugins first, then Confluence's own. */
final class Macros {
    private final ViewRenderer renderer;
    private final Place place;
    private final Map<String, MacroModule> modules;
    private final OwnMacros own;

    Macros(ViewRenderer renderer, Headings headings, Place place, List<MacroModule> modules) {
        this.renderer = renderer;
        this.place = place;
        this.modules = modules.stream().collect(Collectors.toMap(MacroModule::name, Function.identity(), (a, b) -> a));
        this.own = new OwnMacros(headings);
    }

    void macro(Element element, StringBuilder out) {
        String name = element.attribute("ac:name");
        MacroModule module = modules.get(name);
        if (module != null) {
            execute(name, module.macro(), element, out);
        } else if (name.equals("include")) {
            include(element, out);
        } else if (!own.write(name, parameters(element), () -> richText(element), () -> plainText(element), out)) {
            out.append("<span class=\"wysiwyg-unknown-macro\">Unknown macro: ");
            Html.escape("'" + name + "'", out);
            out.append("</span>");
        }
    }

    /** Confluence's own macro "Include Page": the other page's body, its macros in the context of that page. */
    private void include(Element element, StringBuilder out) {
        String[] parts = parameters(element).getOrDefault("", "").split(":", 2);
        String space = parts.length == 2 ? parts[0] : place.spaceKey();
        Optional<Surroundings.Included> found = place.around().page(space, parts[parts.length - 1]);
        out.append(found.map(page -> ViewRenderer.render(page.body(), new Place(place.contextPath(), page.spaceKey(), page.title(),
                place.outputType(), page.around()), List.copyOf(modules.values()))).orElse("<div class=\"aui-message aui-message-error\">"
                + "The included page could not be found.</div>"));
    }

    private void execute(String name, Macro macro, Element element, StringBuilder out) {
        try {
            String body = switch (macro.getBodyType()) {
                case RICH_TEXT -> richText(element);
                case PLAIN_TEXT -> plainText(element);
                case NONE -> "";
            };
            String html = macro.execute(parameters(element), body, place);
            out.append(html == null ? "" : html);
        } catch (MacroExecutionException | RuntimeException e) {
            // one failing macro must not take the page away
            out.append("<div class=\"aui-message aui-message-error\">Error rendering macro ");
            Html.escape("'" + name + "': " + Optional.ofNullable(e.getMessage()).orElse(e.toString()), out);
            out.append("</div>");
        }
    }

    private String richText(Element macro) {
        return macro.first("ac:rich-text-body").map(renderer::children).orElse("");
    }

    private static String plainText(Element macro) {
        return macro.first("ac:plain-text-body").map(Element::text).orElse("");
    }

    private static Map<String, String> parameters(Element macro) {
        Map<String, String> result = new LinkedHashMap<>();
        macro.elements("ac:parameter").forEach(p -> result.put(p.attribute("ac:name"), value(p)));
        return result;
    }

    /** Typed parameters hold a resource; a macro gets the user's name, the page's title and so on. */
    private static String value(Element parameter) {
        List<String> resources = parameter.elements()
                .flatMap(e -> e.is("ac:link") ? e.elements() : java.util.stream.Stream.of(e))
                .filter(e -> e.name().startsWith("ri:")).map(Links::reference).toList();
        return resources.isEmpty() ? parameter.text() : String.join(",", resources);
    }
}
