package org.commonground.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.commonground.sandbox.Sandbox;

/** A running sandbox on free ports, started as the command line would, and scripted access to it. */
public final class Running implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Sandbox sandbox;
    private final String jira;
    private final String confluence;

    private Running(Sandbox sandbox, String jira, String confluence) {
        this.sandbox = sandbox;
        this.jira = jira;
        this.confluence = confluence;
    }

    /** Starts with these options besides the ports. */
    public static Running with(String... options) {
        List<String> arguments = new ArrayList<>(List.of("--jira-port", "0", "--confluence-port", "0", "--build",
                Repository.BUILD.toString()));
        arguments.addAll(List.of(options));
        Sandbox sandbox = Sandbox.start(arguments.toArray(String[]::new));
        return new Running(sandbox, sandbox.jira().address(), sandbox.confluence().address());
    }

    /** Talks to a sandbox in another process, which others end. */
    static Running in(SandboxProcess process) {
        return new Running(null, process.address("Jira"), process.address("Confluence"));
    }

    /** Returns Jira's address. */
    public String jira() {
        return jira;
    }

    /** Returns Confluence's address. */
    public String confluence() {
        return confluence;
    }

    /** Returns the sandbox itself; null for one in another process. */
    public Sandbox sandbox() {
        return sandbox;
    }

    /** Gets an address as a user; null for nobody. */
    public HttpResponse<String> get(String url, String user) {
        return send(request(url, user).GET());
    }

    /** Gets an address as a user, with these headers. */
    public HttpResponse<String> get(String url, String user, Map<String, String> headers) {
        HttpRequest.Builder request = request(url, user).GET();
        headers.forEach(request::header);
        return send(request);
    }

    /** Puts JSON to an address as a user. */
    public HttpResponse<String> put(String url, String user, String json) {
        return put(url, user, json, Map.of());
    }

    /** Puts JSON to an address as a user, with more headers. */
    public HttpResponse<String> put(String url, String user, String json, Map<String, String> headers) {
        HttpRequest.Builder request = request(url, user).header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString(json));
        headers.forEach(request::header);
        return send(request);
    }

    /** Gets the bytes at an address as a user; the answer must be good. */
    public byte[] bytes(String url, String user) {
        HttpResponse<byte[]> answer = send(request(url, user), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(url + " " + answer.statusCode());
        }
        return answer.body();
    }

    /** Deletes what is at an address as a user, by a request that says it is JSON. */
    public HttpResponse<String> delete(String url, String user) {
        return send(request(url, user).header("Content-Type", "application/json").DELETE());
    }

    /** Posts a form to an address as a user. */
    public HttpResponse<String> post(String url, String user, String form) {
        return post(url, user, "application/x-www-form-urlencoded", form);
    }

    /** Posts a body of this type to an address as a user. */
    public HttpResponse<String> post(String url, String user, String type, String body) {
        return send(request(url, user).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Posts a form with more headers. */
    public HttpResponse<String> post(String url, String user, String form, Map<String, String> headers) {
        HttpRequest.Builder request = request(url, user).header("Content-Type", "application/x-www-form-urlencoded");
        headers.forEach(request::header);
        return send(request.POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Returns the matrix of a query as a user. */
    public JsonNode matrix(String jql, String user) {
        return json(get(jira() + "/rest/common-ground/1.0/matrix?jql=" + encoded(jql), user));
    }

    /** Reads a response's JSON. */
    public static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new IllegalStateException(response.statusCode() + " " + response.body(), e);
        }
    }

    /** Encodes a query parameter. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpRequest.Builder request(String url, String user) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(url));
        return user == null ? builder : builder.header("Authorization", "Basic "
                + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }
}
