package org.commonground.checks.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Checked-in lists beside the rules: one entry a line, {@code #} begins a comment. */
final class Lists {
    private Lists() {
    }

    static List<String> of(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(Lists.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return reader.lines().map(l -> l.replaceFirst("#.*", "").trim()).filter(l -> !l.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
