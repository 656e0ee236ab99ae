package org.commonground.sandbox.plugin.module;

import jakarta.servlet.http.HttpServlet;
import java.util.List;
import org.commonground.sandbox.plugin.PluginContext;
import org.commonground.sandbox.plugin.Xml;
import org.w3c.dom.Element;

/** {@code <servlet>}: mapped below {@code /plugins/servlet}. */
public record ServletModule(List<String> patterns, HttpServlet servlet) {
    /** Reads the module. */
    public static ServletModule of(PluginContext plugin, Element element) {
        return new ServletModule(Xml.children(element, "url-pattern").stream().map(p -> p.getTextContent().trim()).toList(),
                plugin.create(Xml.required(element, "class"), HttpServlet.class));
    }

    /** Returns whether the path, as in {@code /page/x}, belongs to this servlet. */
    public boolean serves(String path) {
        return patterns.stream().anyMatch(p -> p.endsWith("/*")
                ? (path + "/").startsWith(p.substring(0, p.length() - 1)) : p.equals(path));
    }
}
