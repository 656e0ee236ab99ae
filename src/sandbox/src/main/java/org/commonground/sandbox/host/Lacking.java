package org.commonground.sandbox.host;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.commonground.sandbox.plugin.PluginModules;

/** A product that does not offer some of its services to apps; its own pages work as ever. */
public final class Lacking implements Product {
    private final Product product;
    private final List<String> services;

    /** Leaves out the services of these simple or full names. */
    public Lacking(Product product, Collection<String> services) {
        this.product = product;
        this.services = List.copyOf(services);
    }

    @Override
    public String key() {
        return product.key();
    }

    @Override
    public Map<Class<?>, Object> components() {
        return product.components();
    }

    @Override
    public boolean offers(Class<?> service) {
        return !services.contains(service.getSimpleName()) && !services.contains(service.getName()) && product.offers(service);
    }

    @Override
    public HttpServlet pages(PluginModules modules) {
        return product.pages(modules);
    }

    @Override
    public String decorate(String title, String headHtml, String bodyHtml, Map<String, String> metas, HttpServletRequest request) {
        return product.decorate(title, headHtml, bodyHtml, metas, request);
    }
}
