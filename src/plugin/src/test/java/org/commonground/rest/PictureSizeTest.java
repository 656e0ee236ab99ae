package org.commonground.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.commonground.core.matrix.AxisSettings;
import org.commonground.core.matrix.Candidate;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.Scale;
import org.commonground.core.matrix.Threshold;
import org.commonground.core.matrix.view.ColourBy;
import org.commonground.core.matrix.view.MatrixView;
import org.commonground.core.matrix.view.Part;
import org.commonground.core.matrix.view.RowSort;
import org.commonground.core.matrix.view.Rows;
import org.commonground.core.matrix.view.Selection;
import org.commonground.core.matrix.view.Shown;
import org.commonground.core.matrix.view.SizeBy;
import org.commonground.core.port.Details;
import org.commonground.core.port.Hit;
import org.commonground.core.port.Hits;
import org.commonground.core.port.ProjectRef;
import org.commonground.view.MatrixWords;
import org.junit.jupiter.api.Test;

/** Positions first: how much shorter they are than the rows they stand for, at 10,000 issues. */
class PictureSizeTest {
    private static final int COUNT = 10_000;
    private static final Instant NOW = Instant.parse("2026-03-31T12:00:00Z");
    private static final String[] WORDS = ("customer cannot export invoice when the session times out after payment page shows old price add "
        + "filter for region report slow with many rows login fails behind proxy please support wrong currency in summary mail").split(" ");
    private final MatrixWords words = new MatrixWords((key, arguments) -> key);

    @Test
    void the_picture_is_at_most_a_tenth_of_the_rows_and_fifteen_hundredths_when_compressed() throws JsonProcessingException {
        Shown shown = shown();
        MatrixView view = MatrixView.of(shown, wanted().frame(), Integer.MAX_VALUE, ColourBy.QUADRANT, SizeBy.NONE);
        byte[] picture = json(PictureJson.of(view, wanted(), true, words));
        byte[] rows = json(new Rows(shown).all(Part.ALL, RowSort.KEY, true).stream().map(RowJson::of).toList());
        System.out.printf("picture %,d bytes, %,d compressed; rows %,d and %,d%n", picture.length, compressed(picture), rows.length,
            compressed(rows));

        assertThat(picture.length).isLessThanOrEqualTo(rows.length / 10);
        assertThat((double) compressed(picture)).isLessThanOrEqualTo(compressed(rows) * 0.15);
    }

    private static WantedView wanted() {
        return new WantedView(new Selection(Optional.of("SKY"), "", "", Set.of()), ColourBy.QUADRANT, SizeBy.NONE, 960, 640);
    }

    private static Shown shown() {
        Random random = new Random(5);
        AxisSettings axis = new AxisSettings("f", Scale.linear(1, 10, 1), Threshold.fixed(5.5));
        List<Hit> hits = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 1; i <= COUNT; i++) {
            StringBuilder summary = new StringBuilder();
            for (int word = 0; word < 6 + random.nextInt(6); word++) {
                summary.append(word == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
            }
            // real ids ascend with gaps, and real issues were changed at different times
            hits.add(new Hit(120_000 + 3L * i, "SKY-" + i, summary.toString(), NOW, NOW.minusSeconds(random.nextInt(90_000_000)), 0));
            candidates.add(new Candidate(120_000 + 3L * i, "SKY-" + i, summary.toString(), 1.0 + random.nextInt(10), 1.0 + random.nextInt(10)));
        }
        return new Shown(Matrix.of(new MatrixSettings(axis, axis), candidates, COUNT), new Found(hits, candidates), NOW);
    }

    private static byte[] json(Object value) throws JsonProcessingException {
        return new ObjectMapper().writeValueAsBytes(value);
    }

    private static int compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }

    private record Found(List<Hit> all, List<Candidate> candidates) implements Hits {
        @Override
        public int total() {
            return all.size();
        }

        @Override
        public List<ProjectRef> projects() {
            return List.of();
        }

        @Override
        public ProjectRef project(long id) {
            return projects().get(0);
        }

        @Override
        public Details details(long id) {
            return new Details("Story", "Open", "new", Optional.of(new Details.Priority("Medium", 3)), Optional.of("Priya Novak"));
        }

        @Override
        public boolean hasField(String fieldId) {
            return true;
        }

        @Override
        public List<String> components(long id) {
            return List.of();
        }

        @Override
        public List<Candidate> candidates(Function<ProjectRef, Optional<MatrixSettings>> axes) {
            return candidates;
        }
    }
}
