package org.commonground.sandbox.host;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.commonground.sandbox.plugin.PluginModules;

/** A played product. */
public interface Product {
    /** Returns the application key, {@code jira} or {@code confluence}. */
    String key();

    /** Returns the host components by the interface under which plugins find them. */
    Map<Class<?>, Object> components();

    /** Returns whether apps are offered this component or service, of the product's own and of those that every product has. */
    default boolean offers(Class<?> service) {
        return true;
    }

    /**
     * Returns the product's own pages, mapped to all paths below the context path that no plugin has.
     *
     * @param modules what plugins add to them
     */
    HttpServlet pages(PluginModules modules);

    /**
     * Puts the product's frame around a page that a plugin rendered.
     *
     * @param headHtml what is left of its head without title and metas
     * @param metas its metas by name
     */
    String decorate(String title, String headHtml, String bodyHtml, Map<String, String> metas, HttpServletRequest request);
}
