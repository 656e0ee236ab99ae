package org.commonground.core.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonground.core.markup.Reading;
import org.commonground.core.matrix.AxisSettings;
import org.commonground.core.matrix.Candidate;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.Scale;
import org.commonground.core.matrix.Threshold;
import org.commonground.core.record.Level;

/**
 * A table of title, impact and effort, as people write it on a page. Low, medium and high count as 1, 2 and 3.
 *
 * @param recognised whether there is such a table at all
 * @param matrix     its rows; those without two numbers are unplaced
 */
public record MatrixTable(boolean recognised, Matrix matrix) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(?:[.,][0-9]{1,6})?");
    private static final Pattern RANGE = Pattern.compile("\\s*([0-9]{1,6})\\s*(?:-|–|\\.\\.|to|bis)\\s*([0-9]{1,6})\\s*");
    private static final double LARGEST = 1_000_000;

    /**
     * Finds the table in rendered HTML.
     *
     * @param body as {@code Markup.html} read it
     * @param range the scale of both axes as "1-10"; one that fits the values when it is empty or none
     */
    public static MatrixTable of(Reading body, String range) {
        if (!(body instanceof Reading.Tree tree)) {
            return new MatrixTable(false, matrix(List.of(), range));
        }
        List<Entry> entries = BodyReader.read(tree.root(), UnaryOperator.identity()).entries(Kind.ISSUES);
        List<Candidate> candidates = new ArrayList<>();
        for (Entry entry : entries) {
            candidates.add(new Candidate(candidates.size() + 1L, entry.text(Term.TITLE), "",
                number(entry.text(Term.IMPACT)), number(entry.text(Term.EFFORT))));
        }
        return new MatrixTable(!entries.isEmpty(), matrix(candidates, range));
    }

    private static Matrix matrix(List<Candidate> candidates, String range) {
        Scale scale = scale(range).orElseGet(() -> fitting(candidates));
        return Matrix.of(new MatrixSettings(axis("impact", scale), axis("effort", scale)), candidates, candidates.size());
    }

    private static AxisSettings axis(String name, Scale scale) {
        return new AxisSettings(name, scale, Threshold.fixed(scale.middle()));
    }

    private static Optional<Scale> scale(String range) {
        Matcher matcher = RANGE.matcher(range);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double low = Double.parseDouble(matcher.group(1));
        double high = Double.parseDouble(matcher.group(2));
        return low < high ? Optional.of(Scale.linear(low, high, step(high - low))) : Optional.empty();
    }

    /** From 1, or from 0 when there are lower values, to 3, 5, 10 or the next round number. */
    private static Scale fitting(List<Candidate> candidates) {
        List<Double> values = candidates.stream().filter(Candidate::hasPlace)
            .flatMap(c -> List.of(c.impact(), c.effort()).stream()).toList();
        OptionalDouble lowest = values.stream().mapToDouble(Double::doubleValue).min();
        double highest = values.stream().mapToDouble(Double::doubleValue).max().orElse(5);
        double low = lowest.orElse(1) < 1 ? 0 : 1;
        double high = highest <= 3 ? 3 : highest <= 5 ? 5 : highest <= 10 ? 10 : round(Math.min(LARGEST, highest));
        return Scale.linear(low, high, step(high - low));
    }

    private static double round(double highest) {
        double unit = Math.pow(10, Math.floor(Math.log10(highest)));
        return Math.ceil(highest / unit) * unit;
    }

    private static double step(double width) {
        return width <= 20 ? 1 : width / 20;
    }

    private static Double number(String text) {
        if (NUMBER.matcher(text).matches()) {
            return Double.valueOf(text.replace(',', '.'));
        }
        return Vocabulary.choice(Level.class, text).map(level -> level.ordinal() + 1.0).orElse(null);
    }
}
