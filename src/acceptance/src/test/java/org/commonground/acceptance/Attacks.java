package org.commonground.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The attack strings of the folder security beside the repository; a test that wants them is skipped loudly without it. */
public final class Attacks {
    private static final List<String> MARKUP = List.of("xss-quick.txt", "xss-polyglots.txt", "xss-rsnake-fuzzdb.txt", "ssti.txt");
    private static final List<String> OTHERS = List.of("crlf.txt", "csv-formula.txt", "open-redirect.txt");
    /** What no XML document can hold, so no page either. */
    private static final String NOT_IN_XML = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";
    private static final String NOTHING_TO_SEE = "[\\p{Z}\\p{C}\\s]*";

    private Attacks() {
    }

    /** Returns those that try to become markup, script or a template. */
    public static List<String> markup() throws IOException {
        return read(MARKUP);
    }

    /** Returns all of them. */
    public static List<String> all() throws IOException {
        List<String> all = new ArrayList<>(read(MARKUP));
        all.addAll(read(OTHERS));
        all.addAll(cleaned(Stream.of(new ObjectMapper().readValue(Repository.SECURITY.resolve("blns.json").toFile(), String[].class))));
        return all;
    }

    private static List<String> read(List<String> files) throws IOException {
        boolean present = Files.isDirectory(Repository.SECURITY);
        if (!present) {
            System.out.println("SKIPPED: there is no folder security beside the repository, so its attack strings were not tried.");
        }
        assumeTrue(present, "../shared/security is absent");
        List<String> attacks = new ArrayList<>();
        for (String file : files) {
            Path path = Repository.SECURITY.resolve(file);
            attacks.addAll(cleaned(Files.readAllLines(path).stream()));
        }
        return attacks;
    }

    private static List<String> cleaned(Stream<String> strings) {
        return strings.map(s -> s.replaceAll(NOT_IN_XML, "").strip()).filter(s -> !s.matches(NOTHING_TO_SEE)).toList();
    }
}
