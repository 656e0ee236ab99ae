package it.both;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** This product's REST as a script of the user admin, whose password is the name: through its server, filters and access rules. */
public final class AsAdmin {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String APP = "/rest/common-ground/1.0";
    private final HttpClient client = HttpClient.newHttpClient();
    private final String product;

    /** Asks the product at its own address. */
    public AsAdmin(ApplicationProperties product) {
        this.product = product.getBaseUrl(UrlMode.CANONICAL);
    }

    /**
     * An answer.
     *
     * @param json what was answered; a missing node when it was no JSON
     */
    public record Answer(int status, JsonNode json) {
    }

    /** Gets an address of the product. */
    public Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** Gets an address of the app's REST. */
    public Answer app(String path) throws IOException, InterruptedException {
        return get(APP + path);
    }

    /** Puts JSON to an address of the app's REST. */
    public Answer putToApp(String path, String json) throws IOException, InterruptedException {
        return send(request(APP + path).PUT(BodyPublishers.ofString(json)));
    }

    /** Posts JSON to an address of the app's REST. */
    public Answer postToApp(String path, String json) throws IOException, InterruptedException {
        return send(request(APP + path).POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(product + path)).header("Content-Type", "application/json")
            .header("Accept", "application/json").header("X-Atlassian-Token", "no-check").header("Authorization",
                "Basic " + Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8)));
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        boolean json = answer.headers().firstValue("Content-Type").filter(type -> type.startsWith("application/json")).isPresent();
        return new Answer(answer.statusCode(), json ? JSON.readTree(answer.body()) : JSON.missingNode());
    }
}
