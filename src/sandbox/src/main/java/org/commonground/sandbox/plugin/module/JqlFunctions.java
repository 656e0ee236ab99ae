package org.commonground.sandbox.plugin.module;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import org.commonground.sandbox.jira.jql.JqlFunctionModule;
import org.commonground.sandbox.plugin.PluginContext;
import org.commonground.sandbox.plugin.Refusal;
import org.commonground.sandbox.plugin.Xml;
import org.w3c.dom.Element;

/** {@code <jql-function>}. */
public final class JqlFunctions {
    private JqlFunctions() {
    }

    /** Reads the module. */
    public static JqlFunctionModule read(PluginContext plugin, Element element) {
        String name = Xml.text(element, "fname");
        if (name.isEmpty()) {
            throw new Refusal("<jql-function key=\"" + element.getAttribute("key") + "\"> needs an <fname>");
        }
        return new JqlFunctionModule(name, plugin.create(Xml.required(element, "class"), JqlFunction.class));
    }
}
