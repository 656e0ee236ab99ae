package org.commonground.sandbox.plugin.module;

import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.Optional;
import org.commonground.sandbox.plugin.ModuleList;
import org.commonground.sandbox.plugin.PluginContext;
import org.commonground.sandbox.plugin.PluginModules.Panel;
import org.commonground.sandbox.plugin.PluginModules.WebItem;
import org.commonground.sandbox.plugin.Refusal;
import org.commonground.sandbox.plugin.Xml;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/** {@code <web-item>} and {@code <web-panel class="…">}, with their conditions. */
public final class Fragments {
    private static final Logger LOG = LoggerFactory.getLogger(Fragments.class);
    private final I18nBundles texts;
    private final String contextPath;
    private final ModuleList<Item> items = new ModuleList<>(this::item);
    private final ModuleList<PanelModule> panels = new ModuleList<>(this::panel);

    /** Makes the two types; labels come from the texts, links are below the context path. */
    public Fragments(I18nBundles texts, String contextPath) {
        this.texts = texts;
        this.contextPath = contextPath;
    }

    public ModuleList<Item> items() {
        return items;
    }

    public ModuleList<PanelModule> panels() {
        return panels;
    }

    /** Returns the links of a section, by weight, whose conditions hold. */
    public List<WebItem> items(String section, Map<String, Object> context) {
        return items(section::equals, context);
    }

    /** Returns the links of the sections of this kind, by weight, whose conditions hold. */
    public List<WebItem> items(Predicate<String> section, Map<String, Object> context) {
        return items.all().stream().filter(i -> section.test(i.section()) && i.condition().shouldDisplay(context))
                .sorted(Comparator.comparingInt(Item::weight))
                .map(i -> new WebItem(i.key(), texts.text(i.label()), contextPath + fill(i.link(), context), i.iconClass())).toList();
    }

    /** Returns the panels of a location, by weight, whose conditions hold, rendered; one that fails says so. */
    public List<Panel> panels(String location, Map<String, Object> context) {
        return panels.all().stream().filter(p -> p.location().equals(location) && p.condition().shouldDisplay(context))
                .sorted(Comparator.comparingInt(PanelModule::weight))
                .map(p -> new Panel(p.key(), texts.text(p.label()), html(p, context))).toList();
    }

    private static String html(PanelModule module, Map<String, Object> context) {
        try {
            return module.panel().getHtml(new HashMap<>(context));
        } catch (RuntimeException e) {
            LOG.error("The panel {} fails", module.key(), e);
            return "<div class=\"aui-message aui-message-error\">An error occurred whilst rendering this panel.</div>";
        }
    }

    /** Velocity in links, as far as plugins use it: {@code $name} from the context. */
    private static String fill(String link, Map<String, Object> context) {
        String result = link;
        for (Map.Entry<String, Object> entry : context.entrySet()) {
            if (entry.getValue() instanceof String value) {
                result = result.replace("$" + entry.getKey(), value);
            }
        }
        return result;
    }

    private Item item(PluginContext plugin, Element element) {
        Optional<Element> link = Xml.child(element, "link");
        // an entry of Confluence's create dialog names a blueprint instead of a link
        if (link.isEmpty() && !element.getAttribute("section").equals("system.create.dialog/content")) {
            throw new Refusal("<web-item> needs a <link>");
        }
        return new Item(completeKey(plugin, element), Xml.required(element, "section"), weight(element), label(element),
                link.map(l -> l.getTextContent().trim()).orElse(""), parameters(element).getOrDefault("iconClass", ""), condition(plugin, element));
    }

    private PanelModule panel(PluginContext plugin, Element element) {
        WebPanel made = plugin.create(Xml.required(element, "class"), WebPanel.class);
        return new PanelModule(completeKey(plugin, element), Xml.required(element, "location"), weight(element),
                label(element), made, condition(plugin, element));
    }

    private static String completeKey(PluginContext plugin, Element element) {
        return plugin.key() + ":" + element.getAttribute("key");
    }

    private static int weight(Element element) {
        return Integer.parseInt(Xml.attribute(element, "weight", "1000"));
    }

    /** The key of the label: who looks decides on the language. */
    private static String label(Element element) {
        return Xml.child(element, "label").map(l -> l.getAttribute("key")).orElse("");
    }

    private static Map<String, String> parameters(Element element) {
        Map<String, String> result = new HashMap<>();
        Xml.children(element, "param").forEach(p -> result.put(p.getAttribute("name"),
                Xml.attribute(p, "value", p.getTextContent().trim())));
        return result;
    }

    /** All conditions must hold; groups may say {@code type="OR"}. */
    private static Condition condition(PluginContext plugin, Element element) {
        boolean or = element.getTagName().equals("conditions") && element.getAttribute("type").equalsIgnoreCase("OR");
        List<Condition> parts = Xml.children(element, "*").stream()
                .filter(e -> e.getTagName().equals("condition") || e.getTagName().equals("conditions"))
                .map(e -> e.getTagName().equals("conditions") ? condition(plugin, e) : single(plugin, e)).toList();
        return new AllOrAny(parts, or);
    }

    private static Condition single(PluginContext plugin, Element element) {
        Condition condition = plugin.create(Xml.required(element, "class"), Condition.class);
        condition.init(parameters(element));
        boolean inverted = Boolean.parseBoolean(element.getAttribute("invert"));
        return inverted ? new Inverted(condition) : condition;
    }

    /** A link. */
    public record Item(String key, String section, int weight, String label, String link, String iconClass,
                       Condition condition) {
    }

    /** A panel. */
    public record PanelModule(String key, String location, int weight, String label, WebPanel panel, Condition condition) {
    }

    private record AllOrAny(List<Condition> parts, boolean any) implements Condition {
        @Override
        public void init(Map<String, String> params) {
            // made complete by its parts
        }

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return parts.isEmpty() || (any ? parts.stream().anyMatch(p -> p.shouldDisplay(context))
                    : parts.stream().allMatch(p -> p.shouldDisplay(context)));
        }
    }

    private record Inverted(Condition condition) implements Condition {
        @Override
        public void init(Map<String, String> params) {
            // done by the inner one
        }

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return !condition.shouldDisplay(context);
        }
    }
}
