package org.commonground.sandbox.confluence.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonground.sandbox.host.SandboxException;

/**
 * One document.
 *
 * @param id     its folder and file
 * @param source where it comes from
 * @param title  as it was found, which may be the name of its first section
 * @param parts  what its sections say, in rows; a part that says nothing is absent
 */
record Document(String id, String source, String title, Map<Part, List<String>> parts) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** What a section is about, named as in the file. */
    enum Part {
        PROBLEM, USERS, FINDINGS, PROTOTYPES, DECISION, RISKS, UNKNOWNS, ALTERNATIVES, DISSENT, EFFORT
    }

    /** Reads one line of JSON Lines; the place is said when something is wrong with it. */
    static Document read(String line, String place) {
        JsonNode json;
        try {
            json = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new SandboxException(place + ": this is no complete JSON; write one document per line.", e);
        }
        Map<Part, List<String>> parts = new EnumMap<>(Part.class);
        if (!json.path("mapped").isObject()) {
            throw new SandboxException(place + ": the object \"mapped\" is missing; it holds what the sections say, by field.");
        }
        for (Part part : Part.values()) {
            List<String> rows = Rows.of(json.get("mapped").path(part.name().toLowerCase(Locale.ROOT)).asText());
            if (!rows.isEmpty()) {
                parts.put(part, rows);
            }
        }
        return new Document(text(json, "id", place), text(json, "source", place), text(json, "title", place), parts);
    }

    private static String text(JsonNode json, String property, String place) {
        String text = json.path(property).asText().strip();
        if (text.isEmpty()) {
            throw new SandboxException(place + ": the text \"" + property + "\" is missing; each document needs one.");
        }
        return text;
    }

    List<String> rows(Part part) {
        return parts.getOrDefault(part, List.of());
    }

    /** Says whether anything was written about whether and how it can be built. */
    boolean speaksOfFeasibility() {
        return parts.keySet().stream().anyMatch(part -> part.compareTo(Part.RISKS) >= 0);
    }

    /** Returns its folder, which becomes its space. */
    String folder() {
        return id.contains("/") ? id.substring(0, id.indexOf('/')) : "documents";
    }

    /** Returns its file's name in words. */
    String file() {
        return id.substring(id.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "").replaceFirst("^(app_posts|text)_", "").replace('-', ' ');
    }
}
