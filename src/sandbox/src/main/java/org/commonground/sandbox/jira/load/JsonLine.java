package org.commonground.sandbox.jira.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.commonground.sandbox.host.SandboxException;

/** One line of a file; whatever is wrong with it is said with file, line and what to do. */
final class JsonLine {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm[:ss][.SSS][XXX][XX]");
    private static final double LARGEST = 1e14;

    private final String place;
    private final JsonNode object;

    JsonLine(String file, int number, String text) {
        place = file + ", line " + number + ": ";
        JsonNode parsed;
        try {
            parsed = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new SandboxException(place + "this is no complete JSON (" + e.getOriginalMessage().split("\n")[0]
                    + "); write one object per line, without line breaks inside.", e);
        }
        if (!parsed.isObject()) {
            throw wrong("expected a JSON object in braces; write one object per line.");
        }
        object = parsed;
    }

    SandboxException wrong(String message) {
        return new SandboxException(place + message);
    }

    JsonNode node(String property) {
        JsonNode node = object.path(property);
        return node.isNull() ? MissingNode.getInstance() : node;
    }

    /** Returns the text without control characters that no database takes. */
    Optional<String> text(String property) {
        JsonNode node = node(property);
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        if (!node.isTextual()) {
            throw wrong("\"" + property + "\" is " + node + ", but must be a text; put it in quotes or leave it out.");
        }
        String text = node.textValue().replace("\0", "").trim();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    String needed(String property) {
        return text(property).orElseThrow(() -> wrong("\"" + property + "\" is missing; every issue needs one."));
    }

    OptionalDouble number(String property) {
        JsonNode node = node(property);
        if (node.isMissingNode()) {
            return OptionalDouble.empty();
        }
        if (!node.isNumber()) {
            throw wrong("\"" + property + "\" is " + node + ", but must be a number or null; correct it, or map it with"
                    + " a list of names, as " + property + ":Low,Medium,High.");
        }
        double number = node.doubleValue();
        if (!(Math.abs(number) <= LARGEST)) {
            throw wrong("\"" + property + "\" is " + node + ", which is beyond what a number field holds (100 trillion).");
        }
        return OptionalDouble.of(number);
    }

    List<String> texts(String property) {
        JsonNode node = node(property);
        if (!node.isMissingNode() && !node.isArray()) {
            throw wrong("\"" + property + "\" must be a list of texts, as [\"one\", \"two\"], or null.");
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode element : node) {
            if (!element.isTextual()) {
                throw wrong("\"" + property + "\" holds " + element + ", but must hold only texts.");
            }
            texts.add(element.textValue().replaceAll("[\\p{Cntrl}]", " ").trim());
        }
        texts.removeIf(String::isEmpty);
        return texts.stream().distinct().toList();
    }

    Optional<Instant> time(String property) {
        return text(property).map(text -> {
            try {
                return text.length() == 10 ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                        : OffsetDateTime.parse(text, TIME).toInstant();
            } catch (DateTimeException e) {
                throw wrong("\"" + property + "\" is \"" + text + "\"; write a time as 2026-01-31T09:30:00.000+0000 or"
                        + " a day as 2026-01-31.");
            }
        });
    }
}
