package org.commonground.bench;

import java.util.concurrent.TimeUnit;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.layout.MatrixLayout;
import org.commonground.core.matrix.layout.PlotArea;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** F6: milliseconds in which the layout is computed; d3-force's are measured in the browser. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LayoutBench {
    /** How many issues. */
    @Param({"1000", "10000"})
    private int issues;
    private Matrix matrix;
    private final PlotArea area = new PlotArea(60, 40, 880, 520);

    /** Makes the issues. */
    @Setup
    public void issues() {
        matrix = Issues.matrix(issues);
    }

    /** The layout as the page asks for it. */
    @Benchmark
    public MatrixLayout layout() {
        return MatrixLayout.of(matrix, area);
    }
}
