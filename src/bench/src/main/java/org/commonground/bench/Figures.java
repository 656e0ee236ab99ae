package org.commonground.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonground.rest.Bodies;

/**
 * Counts what needs no clock, writes counted.json, and the pictures that the browser draws.
 * Arguments: the repository, the folder to write to.
 */
public final class Figures {
    private static final int[] SIZES = {1_000, 10_000, 50_000};
    private static final ObjectMapper JSON = new ObjectMapper();

    private Figures() {
    }

    /** Counts and writes. */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        Map<String, Object> counted = new LinkedHashMap<>();
        counted.put("layout", LayoutFigures.faults());
        LayoutFigures.Stability stability = LayoutFigures.Stability.measured();
        counted.put("moved", stability.movedPercent());
        counted.put("movedElsewhere", stability.movedElsewhere());
        for (int size : SIZES) {
            Bodies bodies = new Bodies(Issues.matrix(size), Issues.candidates(size));
            byte[] picture = JSON.writeValueAsBytes(bodies.picture());
            Files.write(folder.resolve("picture-" + size + ".json"), picture);
            if (size == 10_000) {
                byte[] rows = JSON.writeValueAsBytes(bodies.rows());
                counted.put("positions", picture.length);
                counted.put("positionsGz", AnswerBench.gzipped(picture).length);
                counted.put("rows", rows.length);
                counted.put("rowsGz", AnswerBench.gzipped(rows).length);
            }
        }
        try (SandboxFigures sandbox = new SandboxFigures(root)) {
            counted.putAll(sandbox.all());
        }
        JSON.writerWithDefaultPrettyPrinter().writeValue(folder.resolve("counted.json").toFile(), counted);
    }
}
