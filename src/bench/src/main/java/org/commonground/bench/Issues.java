package org.commonground.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonground.core.matrix.AxisSettings;
import org.commonground.core.matrix.Candidate;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.Scale;
import org.commonground.core.matrix.Threshold;

/** Issues on a grid of 10 by 10 values, the same as in web/points.mjs (the generator of Numerical Recipes). */
final class Issues {
    /** A folder of issues as JSON Lines, whose summaries are used; without it they are made of syllables. */
    private static final String FOLDER = "common-ground.issues";
    private static final String[] SYLLABLES = {"bo", "ki", "ra", "tel", "mo", "sun", "der", "lap", "ne", "vor", "qua", "ist", "el", "up",
        "zen", "dra"};
    private static final List<String> REAL = real();

    private Issues() {
    }

    static List<Candidate> candidates(int n) {
        long state = 20260101;
        List<Candidate> all = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            state = next(state);
            int impact = 1 + (int) (state / 4294967296.0 * 10);
            state = next(state);
            int effort = 1 + (int) (state / 4294967296.0 * 10);
            long id = 10001L + i;
            all.add(new Candidate(id, "SKY-" + (i + 1), summary(i), (double) impact, (double) effort));
        }
        return all;
    }

    static Matrix matrix(int n) {
        AxisSettings impact = new AxisSettings("customfield_10001", Scale.linear(1, 10, 1), Threshold.fixed(5.5));
        AxisSettings effort = new AxisSettings("customfield_10002", Scale.linear(1, 10, 1), Threshold.fixed(5.5));
        return Matrix.of(new MatrixSettings(impact, effort), candidates(n), n);
    }

    private static long next(long state) {
        return (state * 1664525 + 1013904223) & 0xffffffffL;
    }

    private static String summary(int index) {
        if (!REAL.isEmpty()) {
            return REAL.get(index % REAL.size());
        }
        StringBuilder text = new StringBuilder();
        for (long state = next(index * 2654435761L); text.length() < 56; state = next(state)) {
            text.append(SYLLABLES[(int) (state >>> 28)]).append((state >>> 20 & 3) == 0 ? " " : "");
        }
        return text.toString().trim();
    }

    private static List<String> real() {
        List<String> summaries = new ArrayList<>();
        Path folder = Path.of(System.getProperty(FOLDER, "none"));
        if (Files.isDirectory(folder)) {
            ObjectMapper json = new ObjectMapper();
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jsonl")) {
                for (Path file : files) {
                    for (String line : Files.readAllLines(file)) {
                        summaries.add(json.readTree(line).get("summary").asText());
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(summaries);
    }
}
