package org.commonground.sandbox.host;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.commonground.sandbox.plugin.PluginModules;

/** A played product. */
public interface Product {
    /** Returns the application key, {@code jira} or {@code confluence}. */
    String key();

    /** Returns the host components by the interface under which plugins find them. */
    Map<Class<?>, Object> components();

    /**
     * Returns the product's own pages, mapped to all paths below the context path that no plugin has.
     *
     * @param modules what plugins add to them
     */
    HttpServlet pages(PluginModules modules);

    /**
     * Sends the body of a plugin's servlet in the frame of the administration; answers false when this product does not play
     * that.
     *
     * @param headHtml what goes into the page's head
     */
    default boolean decorate(HttpServletRequest request, HttpServletResponse response, String title, String headHtml, String bodyHtml)
            throws IOException {
        return false;
    }
}
