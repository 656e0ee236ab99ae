package org.commonground.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.Quadrant;
import org.commonground.core.matrix.layout.Dot;
import org.commonground.core.matrix.layout.MatrixLayout;
import org.commonground.core.matrix.layout.PlotArea;
import org.commonground.core.matrix.svg.MatrixSvg;
import org.commonground.core.matrix.svg.MatrixTexts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** S4: milliseconds in which the matrix macro writes 500 rows, and a StringBuilder the same marks at places known before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MacroBench {
    private static final int ROWS = 500;
    private Matrix matrix;
    private List<Dot> dots;
    private final MatrixTexts texts = texts();

    /** Makes the rows. */
    @Setup
    public void rows() {
        matrix = Issues.matrix(ROWS);
        dots = MatrixLayout.of(matrix, new PlotArea(60, 40, 880, 520)).dots();
    }

    /** The macro's picture: placed, laid out, every text escaped. */
    @Benchmark
    public String macro() {
        return MatrixSvg.render(matrix, texts, MatrixSvg.Options.page(960, 640, "cg").linking("/browse/"));
    }

    /** The bare writing. */
    @Benchmark
    public String stringBuilder() {
        StringBuilder out = new StringBuilder();
        for (Dot dot : dots) {
            String name = dot.point().key() + ": " + dot.point().summary() + " (impact " + dot.point().impact() + ", effort "
                + dot.point().effort() + ")";
            out.append("<a class=\"cg-dot cg-").append(dot.point().quadrant().id()).append("\" data-issue-id=\"")
                .append(dot.point().id()).append("\" href=\"/browse/").append(dot.point().key()).append("\" aria-label=\"")
                .append(name).append("\"><title>").append(name).append("</title><circle cx=\"").append(dot.x()).append("\" cy=\"")
                .append(dot.y()).append("\" r=\"").append(dot.radius()).append("\" fill=\"#22a06b\" stroke=\"#fff\"/></a>\n");
        }
        return out.toString();
    }

    private static MatrixTexts texts() {
        Map<Quadrant, String> quadrants = new EnumMap<>(Quadrant.class);
        for (Quadrant quadrant : Quadrant.values()) {
            quadrants.put(quadrant, quadrant.id());
        }
        return new MatrixTexts(new MatrixTexts.Picture("Ideas", "500 ideas", "None", List.of()), new MatrixTexts.Axes("Impact", "Effort", Locale.ENGLISH), quadrants,
            new MatrixTexts.Marks("{0}: {1} (impact {2}, effort {3})", "{0} in {1}", "beyond the scale"));
    }
}
