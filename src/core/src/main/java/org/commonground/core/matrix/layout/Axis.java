package org.commonground.core.matrix.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonground.core.matrix.Scale;

/**
 * One axis in pixels: where a value stands, where its cells begin, where high begins.
 *
 * <p>A linear scale whose steps leave room for a band of 20 pixels each is <em>stepped</em>: every step has a band of
 * equal size, the value stands in its middle, and high begins at the edge of the first band at or above the threshold.
 * Any other scale is <em>continuous</em>: 16 pixels stay free at both ends, high begins exactly at the threshold, and
 * each side of it is cut into cells of equal size, about 32 pixels. Cells never depend on the issues, only on the
 * settings (and on the threshold), so that one more issue moves no cell.
 */
public final class Axis {

    private static final double SMALLEST_BAND = 20;
    private static final double CELL = 32;
    private static final double MARGIN = 16;

    private final Scale scale;
    private final List<Double> bands;
    private final double from;
    private final double to;
    private final double margin;
    private final double[] borders;
    private final int firstHigh;

    /**
     * An axis between two places.
     *
     * @param threshold where high begins, on the scale
     * @param from      the pixel of its low end
     * @param to        the pixel of its high end; less than {@code from} when the axis points up or to the left
     */
    Axis(Scale scale, double threshold, double from, double to) {
        this.scale = scale;
        this.from = from;
        this.to = to;
        double length = Math.abs(to - from);
        this.margin = Math.min(MARGIN, length / 4) / length;
        this.bands = scale.kind() == Scale.Kind.LINEAR ? scale.steps((int) (length / SMALLEST_BAND)) : List.of();
        if (stepped()) {
            // a hair of tolerance: 0.1 * 8 must not count as less than 0.8
            firstHigh = (int) bands.stream().filter(band -> band < threshold - scale.step() * 1e-9).count();
            borders = equalParts(0, 1, bands.size());
        } else {
            double high = along(threshold);
            double[] below = equalParts(0, high, parts(high * length));
            double[] above = equalParts(high, 1, parts((1 - high) * length));
            firstHigh = below.length - 1;
            borders = Arrays.copyOf(below, below.length + above.length - 1);
            System.arraycopy(above, 0, borders, firstHigh, above.length);
        }
    }

    /** Whether each step of the scale has a band of its own. */
    public boolean stepped() {
        return !bands.isEmpty();
    }

    /** Whether high values have the higher pixels: to the right, or downwards. */
    public boolean ascending() {
        return to > from;
    }

    /** The pixel where the value stands; values beyond the scale stand at its end. */
    public double place(double value) {
        return pixel(along(value));
    }

    /** The value at a pixel, on a step of the scale: what an issue dropped there would get. */
    public double valueAt(double pixel) {
        double along = Math.max(0, Math.min(1, (pixel - from) / (to - from)));
        if (stepped()) {
            return bands.get(Math.min(bands.size() - 1, (int) (along * bands.size())));
        }
        return scale.snap(scale.valueAt((along - margin) / (1 - 2 * margin)));
    }

    /** The pixel of the threshold line: everything high stands beyond it, everything else before it. */
    public double threshold() {
        return pixel(borders[firstHigh]);
    }

    /** The pixels where cells begin and end, from the low end of the axis to its high end. */
    public List<Double> borders() {
        return Arrays.stream(borders).mapToObj(this::pixel).toList();
    }

    /** Round values to write along the axis, at most so many. */
    public List<Double> ticks(int atMost) {
        return stepped() && bands.size() <= atMost ? bands : scale.ticks(atMost);
    }

    /** The cell of a value, counted from the low end; never on the wrong side of the threshold. */
    int cell(double value, boolean high) {
        int found = Arrays.binarySearch(borders, along(value));
        int cell = Math.min(borders.length - 2, found >= 0 ? found : -found - 2);
        return high ? Math.max(firstHigh, cell) : Math.min(firstHigh - 1, cell);
    }

    /** The lower of the two pixels that bound a cell. */
    double cellStart(int cell) {
        return Math.min(pixel(borders[cell]), pixel(borders[cell + 1]));
    }

    /** The size of a cell in pixels. */
    double cellSize(int cell) {
        return Math.abs(pixel(borders[cell + 1]) - pixel(borders[cell]));
    }

    private double along(double value) {
        if (!stepped()) {
            return margin + scale.fraction(value) * (1 - 2 * margin);
        }
        double inside = scale.clamp(value);
        int band = Math.min(bands.size() - 2, (int) ((inside - scale.min()) / scale.step()));
        double between = (inside - bands.get(band)) / (bands.get(band + 1) - bands.get(band));
        return Math.max(0, Math.min(1, (band + between + 0.5) / bands.size()));
    }

    private double pixel(double along) {
        return from + along * (to - from);
    }

    private static int parts(double length) {
        return Math.max(1, (int) Math.round(length / CELL));
    }

    private static double[] equalParts(double start, double end, int parts) {
        List<Double> borders = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            borders.add(start + (end - start) * i / parts);
        }
        borders.add(end);
        return borders.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
