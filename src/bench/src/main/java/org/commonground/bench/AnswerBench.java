package org.commonground.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.commonground.rest.Bodies;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** S2: milliseconds in which 10,000 issues are serialised and gzipped, as positions and as rows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AnswerBench {
    private static final int ISSUES = 10_000;
    private final ObjectMapper json = new ObjectMapper();
    private Object picture;
    private Object rows;

    /** Makes the answers. */
    @Setup
    public void bodies() {
        Bodies bodies = new Bodies(Issues.matrix(ISSUES), Issues.candidates(ISSUES));
        picture = bodies.picture();
        rows = bodies.rows();
    }

    /** The first answer of the app. */
    @Benchmark
    public int positions() throws IOException {
        return sent(picture);
    }

    /** All rows through databind, as most apps do. */
    @Benchmark
    public int rows() throws IOException {
        return sent(rows);
    }

    private int sent(Object body) throws IOException {
        return gzipped(json.writeValueAsBytes(body)).length;
    }

    static byte[] gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
