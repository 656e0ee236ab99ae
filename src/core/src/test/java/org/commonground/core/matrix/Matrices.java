package org.commonground.core.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Matrices for tests, with defaults: 1 to 10 in steps of 1, high from 5 on. */
public final class Matrices {

    private Matrices() {
    }

    public static MatrixSettings settings(Scale scale, Threshold threshold) {
        return new MatrixSettings(new AxisSettings("impact", scale, threshold), new AxisSettings("effort", scale, threshold));
    }

    public static MatrixSettings oneToTen() {
        return settings(Scale.linear(1, 10, 1), Threshold.fixed(5));
    }

    public static MatrixSettings oneToThree() {
        return settings(Scale.linear(1, 3, 1), Threshold.fixed(2));
    }

    public static Matrix of(MatrixSettings settings, List<Candidate> candidates) {
        return Matrix.of(settings, candidates, candidates.size());
    }

    public static Candidate candidate(long id, Double impact, Double effort) {
        return new Candidate(id, "IDEA-" + id, "Idea number " + id, impact, effort);
    }

    /** Issues whose values come from the supplier, with ids that have gaps. */
    public static List<Candidate> candidates(int count, Supplier<Double> values) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            candidates.add(candidate(10000 + i * 3L, values.get(), values.get()));
        }
        return candidates;
    }

    public static Supplier<Double> wholeNumbers(Random random, int upTo) {
        return () -> 1.0 + random.nextInt(upTo);
    }

    /** Values as people give them: the middle is more frequent than the ends. */
    public static Supplier<Double> humped(Random random, int upTo) {
        return () -> Math.max(1, Math.min(upTo, Math.rint((upTo + 1) / 2.0 + random.nextGaussian() * upTo / 4.5)));
    }
}
