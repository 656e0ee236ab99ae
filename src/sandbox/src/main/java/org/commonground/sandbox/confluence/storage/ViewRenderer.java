package org.commonground.sandbox.confluence.storage;

import java.util.List;
import java.util.Map;
import org.commonground.sandbox.host.Html;
import org.commonground.sandbox.plugin.MacroModule;

/** Renders one body to HTML as a reader sees it, in one walk over the tree. */
public final class ViewRenderer {
    private static final Map<String, String> TABLE_CLASSES =
            Map.of("table", "confluenceTable", "th", "confluenceTh", "td", "confluenceTd");

    private final Links links;
    private final Macros macros;
    private final Headings headings;

    private ViewRenderer(Element root, Place place, List<MacroModule> modules) {
        links = new Links(place);
        headings = new Headings(root, place.title());
        macros = new Macros(this, headings, place, modules);
    }

    /** Returns the body's HTML; a body that is not well-formed becomes a box that says where the mistake is. */
    public static String render(String body, Place place, List<MacroModule> modules) {
        try {
            return render(StorageBody.parse(body), place, modules);
        } catch (NotWellFormed e) {
            return "<div class=\"aui-message aui-message-error\"><p class=\"title\"><strong>This page cannot be shown."
                    + "</strong></p><p>Its storage format is not well-formed, " + Html.escape(e.sentence())
                    + "</p></div>";
        }
    }

    /** Returns the body's HTML. */
    public static String render(StorageBody body, Place place, List<MacroModule> modules) {
        StringBuilder out = new StringBuilder();
        new ViewRenderer(body.root(), place, modules).children(body.root(), out);
        return out.toString();
    }

    String children(Element parent) {
        StringBuilder out = new StringBuilder();
        children(parent, out);
        return out.toString();
    }

    void children(Element parent, StringBuilder out) {
        for (Node child : parent.children()) {
            if (child instanceof Node.Text text) {
                Html.escape(text.value(), out);
            } else if (child instanceof Element element) {
                element(element, out);
            }
        }
    }

    private void element(Element element, StringBuilder out) {
        switch (element.name()) {
            case "ac:structured-macro", "ac:macro" -> macros.macro(element, out);
            case "ac:link" -> links.link(element, this, out);
            case "ac:image", "img" -> Links.image(element, out);
            case "ac:emoticon" -> Html.escape(element.attributes().getOrDefault("ac:emoji-fallback",
                    "(" + element.attribute("ac:name") + ")"), out);
            case "ac:task-list" -> wrapped("ul", "inline-task-list", element, out);
            case "ac:task" -> task(element, out);
            case "ac:layout" -> wrapped("div", "contentLayout2", element, out);
            case "ac:layout-section" ->
                    wrapped("div", "columnLayout " + element.attribute("ac:type").replace('_', '-'), element, out);
            case "ac:layout-cell" -> wrapped("div", "cell", element, out);
            case "ac:parameter", "ac:placeholder", "ac:task-id", "ac:task-status" -> {
                // speaks to the editor, not to the reader
            }
            default -> html(element, out);
        }
    }

    private void wrapped(String name, String classes, Element element, StringBuilder out) {
        out.append('<').append(name);
        SafeHtml.attribute("class", classes, out);
        out.append('>');
        children(element, out);
        out.append("</").append(name).append('>');
    }

    private void task(Element task, StringBuilder out) {
        boolean done = task.first("ac:task-status").map(Element::text).orElse("").strip().equals("complete");
        out.append(done ? "<li class=\"checked\">" : "<li>")
                .append("<span class=\"task-box\" role=\"img\" aria-label=\"").append(done ? "Done" : "To do")
                .append("\"></span>");
        task.first("ac:task-body").ifPresent(body -> children(body, out));
        out.append("</li>");
    }

    private void html(Element element, StringBuilder out) {
        String name = element.name();
        if (SafeHtml.isSkipped(name)) {
            return;
        }
        if (!SafeHtml.isElement(name)) {
            children(element, out);
            return;
        }
        boolean table = name.equals("table");
        out.append(table ? "<div class=\"table-wrap\"><" : "<").append(name);
        String added = TABLE_CLASSES.get(name);
        if (added != null) {
            element.attributes().merge("class", added, (own, more) -> own.contains(more) ? own : own + " " + more);
        }
        if (Headings.isHeading(element)) {
            element.attributes().put("id", headings.anchor(element));
        }
        SafeHtml.attributes(element.attributes(), out);
        if (SafeHtml.isVoid(name)) {
            out.append("/>");
            return;
        }
        out.append('>');
        children(element, out);
        out.append("</").append(name).append(table ? "></div>" : ">");
    }
}
