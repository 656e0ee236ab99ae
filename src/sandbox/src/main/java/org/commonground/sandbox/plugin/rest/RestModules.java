package org.commonground.sandbox.plugin.rest;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.commonground.sandbox.plugin.ModuleType;
import org.commonground.sandbox.plugin.PluginContext;
import org.commonground.sandbox.plugin.Refusal;
import org.commonground.sandbox.plugin.Xml;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.w3c.dom.Element;

/**
 * {@code <rest path="/x" version="1.0">}: its resources answer below {@code /rest/x/1.0} and {@code /rest/x/latest}.
 * Without {@code <rest-migration><rest-v2/></rest-migration>} beside it the module is not started.
 */
public final class RestModules implements ModuleType {
    private final List<Mounted> mounted = new CopyOnWriteArrayList<>();
    private final ServletContext servletContext;

    /** Makes the type; Jersey is started in the given servlet context. */
    public RestModules(ServletContext servletContext) {
        this.servletContext = servletContext;
    }

    @Override
    public void enable(PluginContext plugin, Element element, List<Element> siblings) {
        boolean migrated = siblings.stream().anyMatch(s -> s.getTagName().equals("rest-migration")
                && Xml.child(s, "rest-v2").isPresent());
        if (!migrated) {
            throw new Unavailable("REST v1 is gone from Platform 8: add <rest-migration><rest-v2/></rest-migration>");
        }
        List<String> packages = Xml.children(element, "package").stream().map(p -> p.getTextContent().trim()).toList();
        ResourceConfig config = new ResourceConfig();
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        RestClasses.find(plugin.bundle(), packages).forEach(name -> config.register(plugin.create(name, Object.class)));
        config.register(StrictJson.provider());
        config.register(StrictJson.Malformed.class);
        config.register(AccessFilter.class);
        config.register(XsrfFilter.class);
        try {
            ServletContainer container = new ServletContainer(config);
            container.init(new Config(plugin.key() + "-" + element.getAttribute("key"), servletContext));
            mounted.add(new Mounted(plugin.key(), Xml.required(element, "path"), Xml.required(element, "version"), container));
        } catch (ServletException e) {
            throw new Refusal("The REST resources do not start: " + e.getMessage(), e);
        }
    }

    @Override
    public void disable(String pluginKey) {
        mounted.stream().filter(m -> m.plugin().equals(pluginKey)).forEach(m -> m.container().destroy());
        mounted.removeIf(m -> m.plugin().equals(pluginKey));
    }

    /** Answers the request if a plugin has its path below {@code /rest}; returns whether one did. */
    public boolean serve(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        for (Mounted m : mounted) {
            for (String version : List.of(m.version(), "latest")) {
                String base = m.path() + "/" + version;
                if (path.equals(base) || path.startsWith(base + "/")) {
                    m.container().service(new MountedRequest(request, base), response);
                    return true;
                }
            }
        }
        return false;
    }

    private record Mounted(String plugin, String path, String version, ServletContainer container) {
    }

    private record Config(String name, ServletContext context) implements ServletConfig {
        @Override
        public String getServletName() {
            return name;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public String getInitParameter(String key) {
            return null;
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
