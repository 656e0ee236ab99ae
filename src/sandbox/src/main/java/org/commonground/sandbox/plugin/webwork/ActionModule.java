package org.commonground.sandbox.plugin.webwork;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.sandbox.plugin.PluginContext;
import org.commonground.sandbox.plugin.Refusal;
import org.commonground.sandbox.plugin.Xml;
import org.w3c.dom.Element;

/** {@code <webwork1>}: a set of actions. */
public record ActionModule(List<Action> actions) {
    /** Reads the module; the classes must load. */
    public static ActionModule of(PluginContext plugin, Element element) {
        Element actions = Xml.child(element, "actions").orElseThrow(() -> new Refusal("<webwork1> needs <actions>"));
        return new ActionModule(Xml.children(actions, "action").stream().map(a -> action(plugin, a)).toList());
    }

    private static Action action(PluginContext plugin, Element element) {
        Map<String, String> views = new HashMap<>();
        Xml.children(element, "view").forEach(v -> views.put(v.getAttribute("name"), v.getTextContent().trim()));
        String className = Xml.required(element, "name");
        plugin.load(className);
        return new Action(plugin, className, Xml.required(element, "alias"), element.getAttribute("roles-required"), views);
    }

    /** Returns the action with this alias. */
    public Optional<Action> find(String alias) {
        return actions.stream().filter(a -> a.alias().equals(alias)).findFirst();
    }

    /** One action; the views' templates by the name that the action returns. */
    public record Action(PluginContext plugin, String className, String alias, String roles, Map<String, String> views) {
    }
}
