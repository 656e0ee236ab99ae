package org.commonground.sandbox.confluence.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commonground.sandbox.confluence.Draft;
import org.commonground.sandbox.confluence.LoadedPage;
import org.commonground.sandbox.confluence.Restriction;
import org.commonground.sandbox.confluence.Space;
import org.commonground.sandbox.confluence.Wiki;

/** The sample company Skylark; its pages lie beside the index file as storage format. */
public final class Sample {
    private static final String FOLDER = "/sandbox/confluence/sample/";

    private Sample() {
    }

    /** Stores the sample's spaces and pages. */
    public static void load(Wiki wiki) {
        Index index = read("index.json", in -> new ObjectMapper().readValue(in, Index.class));
        wiki.load(index.spaces(), index.pages().stream().map(Entry::page).toList());
    }

    private static <T> T read(String file, Reading<T> reading) {
        try (InputStream in = Sample.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The sample's file " + file + " is missing.");
            }
            return reading.from(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private record Index(List<Space> spaces, List<Entry> pages) {
    }

    /** A page twice in the index is a page with two versions. */
    private record Entry(String space, String title, String parent, String file, String author, String saved,
                         String comment, List<String> visibleTo) {
        LoadedPage page() {
            String body = read(file, in -> new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return new LoadedPage(
                    new Draft(space, 0, title, body, author, Instant.parse(saved), text(comment)), text(parent),
                    Optional.ofNullable(visibleTo).orElse(List.of()).stream().map(u -> new Restriction(false, u)).toList());
        }

        private static String text(String value) {
            return value == null ? "" : value;
        }
    }

    private interface Reading<T> {
        T from(InputStream in) throws IOException;
    }
}
