package org.commonground.checks.real;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sample's spaces and the last version of its pages in a real Confluence. The addresses are those of the
 * documentation of Confluence's REST; none of this has been run yet.
 */
final class ConfluenceSample {
    private final Rest rest;

    ConfluenceSample(Rest rest) {
        this.rest = rest;
    }

    /** Loads the pages that the folder's {@code index.json} lists and says what there is now. */
    String load(Path folder) throws IOException, InterruptedException {
        JsonNode index = Rest.parse(Files.readString(folder.resolve("index.json")));
        for (JsonNode space : index.path("spaces")) {
            if (rest.get("/rest/api/space/" + space.path("key").asText()).isMissingNode()) {
                rest.post("/rest/api/space", Map.of("key", space.path("key").asText(), "name", space.path("name").asText()));
            }
        }
        Map<String, JsonNode> latest = new LinkedHashMap<>();
        for (JsonNode page : index.path("pages")) {
            latest.put(page.path("space").asText() + ":" + page.path("title").asText(), page);
        }
        int pages = 0;
        for (JsonNode page : latest.values()) {
            rest.post("/rest/api/content", content(page, Files.readString(folder.resolve(page.path("file").asText()))));
            pages++;
        }
        return pages + " pages in " + index.path("spaces").size() + " spaces.";
    }

    private static Map<String, Object> content(JsonNode page, String storage) {
        return Map.of("type", "page", "title", page.path("title").asText() + " (sample)",
                "space", Map.of("key", page.path("space").asText()),
                "body", Map.of("storage", Map.of("value", storage, "representation", "storage")));
    }
}
