package org.commonground.checks.real;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A product's REST as one user; an answer that is no success becomes an exception with the product's own words. */
final class Rest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final String product;
    private final String authorization;

    /**
     * Remembers where and as whom.
     *
     * @param credentials {@code name:password}, or a personal access token
     */
    Rest(String product, String credentials) {
        this.product = product;
        this.authorization = credentials.contains(":")
                ? "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8))
                : "Bearer " + credentials;
    }

    /** Returns the answer's JSON; a missing node when the address is not there. */
    JsonNode get(String path) throws IOException, InterruptedException {
        return send(path, builder(path).GET());
    }

    JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return send(path, builder(path).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    JsonNode put(String path, Object body) throws IOException, InterruptedException {
        return send(path, builder(path).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    static JsonNode parse(String json) throws IOException {
        return JSON.readTree(json);
    }

    private HttpRequest.Builder builder(String path) {
        return HttpRequest.newBuilder(URI.create(product + path)).header("Authorization", authorization)
                .header("Content-Type", "application/json").header("Accept", "application/json")
                .header("X-Atlassian-Token", "no-check");
    }

    private JsonNode send(String path, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() == 404) {
            return MissingNode.getInstance();
        }
        if (response.statusCode() >= 300) {
            throw new IOException(path + " answers " + response.statusCode() + ": " + response.body());
        }
        return response.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(response.body());
    }
}
