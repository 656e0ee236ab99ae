package org.commonground.sandbox.rules;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.commonground.sandbox.JiraSide;
import org.commonground.sandbox.PlayedHost;
import org.commonground.sandbox.ProductParts;
import org.commonground.sandbox.host.Database;
import org.commonground.sandbox.host.Product;
import org.commonground.sandbox.jira.JiraUsers;
import org.commonground.sandbox.plugin.InstalledPlugin;
import org.commonground.sandbox.plugin.PluginModules;
import org.commonground.sandbox.web.HostServer;

/** A host with the rules and nothing else: no issues, no pages. */
final class BareHost implements AutoCloseable {
    private final Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "TEST", false);
    private final Path folder;
    private final HttpClient client = HttpClient.newHttpClient();
    private final PlayedHost host;

    BareHost(String application, Path folder, ProductParts parts) {
        this.folder = folder;
        HostServer server = new HostServer("Test", "/test", 0, "--port", folder);
        host = new PlayedHost(new Bare(application), database, server, folder.resolve("cache-" + UUID.randomUUID()), parts);
        host.start();
    }

    static ProductParts jiraSide() {
        return new JiraSide((title, head, body, metas, request) -> title + "|" + metas.get("decorator") + "|" + body);
    }

    InstalledPlugin install(TestJar jar) {
        return host.install(jar.write(folder));
    }

    PlayedHost host() {
        return host;
    }

    Database database() {
        return database;
    }

    HttpResponse<String> get(String path, String user) {
        return send(request(path, user).GET());
    }

    HttpResponse<String> post(String path, String user, String type, String body, String... headers) {
        HttpRequest.Builder builder = request(path, user).header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? builder : builder.headers(headers));
    }

    private HttpRequest.Builder request(String path, String user) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(host.address() + path));
        return user == null ? builder : builder.header("Authorization", "Basic "
                + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> send(HttpRequest.Builder builder) {
        try {
            return client.send(builder.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        host.close();
        database.close();
    }

    private record Bare(String key) implements Product {
        @Override
        public Map<Class<?>, Object> components() {
            return Map.of(com.atlassian.jira.user.util.UserManager.class, new JiraUsers());
        }

        @Override
        public String decorate(String title, String headHtml, String bodyHtml, Map<String, String> metas, HttpServletRequest request) {
            return title + "|" + metas.get("decorator") + "|" + bodyHtml;
        }

        @Override
        public HttpServlet pages(PluginModules modules) {
            return new HttpServlet() {
            };
        }
    }
}
