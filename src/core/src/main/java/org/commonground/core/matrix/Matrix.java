package org.commonground.core.matrix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which issue stands where.
 *
 * @param settings        the axes
 * @param impactThreshold the impact where high begins, on the scale
 * @param effortThreshold the effort where high begins, on the scale
 * @param points          the issues that have both values, in the order they were read
 * @param unplaced        the issues that lack a value, in the order they were read
 * @param total           how many issues match the query
 * @param read            how many issues were looked at; less than {@code total} when a limit bit
 */
public record Matrix(MatrixSettings settings, double impactThreshold, double effortThreshold,
                     List<Point> points, List<Unplaced> unplaced, int total, int read) {

    /** Keeps its own copies of the lists. */
    public Matrix {
        Objects.requireNonNull(settings, "settings");
        points = List.copyOf(points);
        unplaced = List.copyOf(unplaced);
    }

    /**
     * Places the issues. Values beyond a scale are kept and marked; the issue stands at the edge, never nowhere.
     *
     * @param settings   the axes
     * @param candidates the issues that were read
     * @param total      how many issues match the query, at least as many as were read
     * @throws IllegalArgumentException when {@code total} is less than the number of candidates
     */
    public static Matrix of(MatrixSettings settings, List<Candidate> candidates, int total) {
        if (total < candidates.size()) {
            throw new IllegalArgumentException("total " + total + " is less than the " + candidates.size() + " issues read");
        }
        List<Candidate> placed = candidates.stream().filter(Candidate::hasPlace).toList();
        AxisSettings impact = settings.impact();
        AxisSettings effort = settings.effort();
        double highImpact = impact.threshold().resolve(placed.stream().map(Candidate::impact).toList(), impact.scale());
        double highEffort = effort.threshold().resolve(placed.stream().map(Candidate::effort).toList(), effort.scale());
        List<Point> points = new ArrayList<>(placed.size());
        for (Candidate c : placed) {
            Quadrant quadrant = Quadrant.of(impact.isHigh(c.impact(), highImpact), effort.isHigh(c.effort(), highEffort));
            boolean offScale = !impact.scale().contains(c.impact()) || !effort.scale().contains(c.effort());
            points.add(new Point(c.id(), c.key(), c.summary(), c.impact(), c.effort(), quadrant, offScale));
        }
        List<Unplaced> unplaced = candidates.stream().filter(c -> !c.hasPlace())
            .map(c -> new Unplaced(c.id(), c.key(), c.summary(), c.impact(), c.effort())).toList();
        return new Matrix(settings, highImpact, highEffort, points, unplaced, total, candidates.size());
    }

    /** Where an issue with these values stands, whether or not it is among those that were read. */
    public Quadrant quadrant(double impact, double effort) {
        return Quadrant.of(settings.impact().isHigh(impact, impactThreshold), settings.effort().isHigh(effort, effortThreshold));
    }

    /** What would put an issue with these values into another quadrant, one value changed at a time. */
    public List<QuadrantChange> changes(double impact, double effort) {
        return QuadrantChange.of(this, quadrant(impact, effort));
    }

    /** How many issues stand on the matrix. */
    public int shown() {
        return points.size();
    }

    /** How many issues stand in each quadrant; every quadrant is there, with 0 when it is empty. */
    public Map<Quadrant, Integer> counts() {
        Map<Quadrant, Integer> counts = new EnumMap<>(Quadrant.class);
        for (Quadrant quadrant : Quadrant.values()) {
            counts.put(quadrant, 0);
        }
        points.forEach(point -> counts.merge(point.quadrant(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }
}
