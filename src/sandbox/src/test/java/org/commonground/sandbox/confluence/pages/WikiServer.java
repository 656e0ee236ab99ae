package org.commonground.sandbox.confluence.pages;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonground.sandbox.confluence.FakeModules;
import org.commonground.sandbox.confluence.TestWiki;
import org.commonground.sandbox.host.Users;
import org.commonground.sandbox.host.Visitor;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The pages behind a real HTTP server; whoever is named in a request's header is logged in. */
final class WikiServer implements AutoCloseable {
    private final Server server = new Server(0);
    private final HttpClient client = HttpClient.newHttpClient();

    WikiServer(TestWiki test) throws Exception {
        ServletContextHandler context = new ServletContextHandler("/confluence");
        context.setMaxFormContentSize(50_000_000);
        Filter login = (request, response, chain) -> {
            request.setCharacterEncoding("UTF-8");
            request.setAttribute("atl_token", "token");
            Visitor.set(Users.byName(((jakarta.servlet.http.HttpServletRequest) request).getHeader("user")).orElse(null));
            try {
                chain.doFilter(request, response);
            } finally {
                Visitor.set(null);
            }
        };
        context.addFilter(new FilterHolder(login), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(new ServletHolder(new WikiServlet(test.wiki, test.lifecycle, new FakeModules(), new org.commonground.sandbox.confluence.export.ExportedFiles("/confluence"), Clock.fixed(TestWiki.NOW, ZoneOffset.UTC))), "/");
        server.setHandler(context);
        server.start();
    }

    HttpResponse<String> get(String user, String path) throws IOException, InterruptedException {
        return send(request(user, path).GET());
    }

    HttpResponse<String> post(String user, String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream().map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(user, path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String user, String path) {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/confluence" + path)).header("user", user);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
