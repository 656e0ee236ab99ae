package org.commonground.sandbox.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import org.commonground.sandbox.host.Product;
import org.commonground.sandbox.host.SandboxException;
import org.commonground.sandbox.plugin.ModuleList;
import org.commonground.sandbox.plugin.PluginSystem;
import org.commonground.sandbox.plugin.module.ServletModule;
import org.commonground.sandbox.plugin.module.WebResources;
import org.commonground.sandbox.plugin.rest.RestModules;
import org.commonground.sandbox.plugin.webwork.ActionServlet;
import org.commonground.sandbox.sal.AdminSessions;
import org.commonground.sandbox.sal.CurrentRequest;
import org.commonground.sandbox.wired.WiredTests;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The HTTP server of one product. */
public final class HostServer implements AutoCloseable {
    private static final int LAST_PORT = 65_535;
    private static final int LARGEST_FORM = 20 * 1024 * 1024;
    private final Server server;
    private final ServerConnector connector;
    private final ServletContextHandler context;
    private final String name;
    private final Path web;
    private final AdminSessions adminSessions;

    /**
     * Takes the port.
     *
     * @param name what people call the product
     * @param contextPath as in {@code /jira}
     * @param port 0 for any free one
     * @param portOption the option that a person can change the port with
     * @param web the folder with Atlassian User Interface and jQuery
     * @throws SandboxException if the port is in use
     */
    public HostServer(String name, String contextPath, int port, String portOption, Path web) {
        if (port < 0 || port > LAST_PORT) {
            throw new SandboxException("There is no port " + port + " for " + name + ": choose one from 0 to 65535 with "
                    + portOption + " PORT.");
        }
        this.name = name;
        this.web = web;
        this.adminSessions = AdminSessions.of(contextPath);
        QueuedThreadPool threads = new QueuedThreadPool(20, 4);
        threads.setName(contextPath.substring(1));
        server = new Server(threads);
        connector = new ServerConnector(server, 1, 1);
        connector.setPort(port);
        connector.setHost("localhost");
        server.addConnector(connector);
        context = new ServletContextHandler(contextPath, ServletContextHandler.SESSIONS);
        context.setMaxFormContentSize(LARGEST_FORM);
        context.getSessionHandler().setHttpOnly(true);
        context.getSessionHandler().setSessionCookie("SANDBOX" + contextPath.substring(1).toUpperCase(java.util.Locale.ROOT));
        server.setHandler(context);
        try {
            connector.open();
        } catch (IOException e) {
            throw new SandboxException("Port " + port + " for " + name + " is in use: stop what uses it, or choose another with "
                    + portOption + " PORT.", e);
        }
    }

    /** Returns where Jersey runs. */
    public ServletContext servletContext() {
        return context.getServletContext();
    }

    public String contextPath() {
        return context.getContextPath();
    }

    /** Returns who asks administrators for the password again. */
    public AdminSessions adminSessions() {
        return adminSessions;
    }

    /** Returns the address with the context path, without a slash at the end. */
    public String address() {
        return "http://localhost:" + connector.getLocalPort() + context.getContextPath();
    }

    /** Says who answers which path. */
    public void mount(HttpServlet pages, Optional<ActionServlet> actions, RestModules rest,
                      ModuleList<ServletModule> servlets, WebResources resources, PluginSystem plugins,
                      CurrentRequest current, Product product) {
        Login login = new Login(name);
        context.addFilter(new FilterHolder(new RequestFrame(login, resources, current)), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(new ServletHolder(login), "/login");
        context.addServlet(new ServletHolder(login), "/login.jsp");
        context.addServlet(new ServletHolder(login), "/logout");
        context.addServlet(new ServletHolder(new PasswordPage(adminSessions)), adminSessions.asking());
        context.addServlet(new ServletHolder(new StaticFiles(web)), "/static/*");
        context.addServlet(new ServletHolder(new WiredTests(plugins)), "/rest/atlassiantestrunner/1.0/runtest/*");
        context.addServlet(new ServletHolder(Routes.rest(rest)), "/rest/*");
        context.addServlet(new ServletHolder(pages), "/rest/api/*");
        context.addServlet(new ServletHolder(Routes.servlets(servlets, new Decorated(product))), "/plugins/servlet/*");
        context.addServlet(new ServletHolder(Routes.downloads(resources)), "/download/resources/*");
        context.addServlet(new ServletHolder(pages), "/");
        actions.ifPresent(a -> context.addServlet(new ServletHolder(actionsOrPages(a, pages)), "/secure/*"));
    }

    private HttpServlet actionsOrPages(ActionServlet actions, HttpServlet pages) {
        return new HttpServlet() {
            @Override
            public void service(HttpServletRequest request, HttpServletResponse response)
                    throws ServletException, IOException {
                if (actions.needsAdminSession(request.getPathInfo()) && !adminSessions.cover(request)) {
                    adminSessions.enforceWebSudoProtection(request, response);
                } else if (actions.serves(request.getPathInfo())) {
                    actions.service(request, response);
                } else {
                    pages.service(request, response);
                }
            }
        };
    }

    /** Starts to answer. */
    public void start() {
        try {
            server.start();
        } catch (Exception e) {
            throw new SandboxException(name + " does not start: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(name + " does not stop", e);
        } finally {
            connector.close();
        }
    }
}
