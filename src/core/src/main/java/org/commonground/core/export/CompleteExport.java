package org.commonground.core.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.commonground.core.csv.Csv;

/**
 * Everything that the app keeps, as one ZIP file: each part as CSV for a spreadsheet and as JSON for a program, and a
 * README that says what is what and what is not in it because the product keeps it.
 */
public final class CompleteExport {
    private final List<StoredPart> parts;
    private final String elsewhere;

    /**
     * Exports these parts.
     *
     * @param elsewhere where the rest of what people made with the app is kept, one paragraph for the README
     */
    public CompleteExport(List<StoredPart> parts, String elsewhere) {
        this.parts = List.copyOf(parts);
        this.elsewhere = elsewhere;
    }

    /** Returns the parts, for counting. */
    public List<StoredPart> parts() {
        return parts;
    }

    /**
     * Writes the file; the stream stays open. In place of a part that cannot be read there is a text that says so.
     *
     * @param failed is told of such a part
     */
    public void write(OutputStream out, BiConsumer<StoredPart, Throwable> failed) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        entry(zip, "README.txt", readme());
        for (StoredPart part : parts) {
            List<List<String>> rows;
            try {
                rows = part.rows();
            } catch (RuntimeException | LinkageError e) {
                entry(zip, part.name() + ".txt", "This part could not be read: " + e + "\nThe server's log says why.\n");
                failed.accept(part, e);
                continue;
            }
            entry(zip, part.name() + ".csv", csv(part, rows));
            entry(zip, part.name() + ".json", json(part, rows));
        }
        zip.finish();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String readme() {
        StringBuilder text = new StringBuilder("Everything that Common Ground keeps in this product.\n\n");
        for (StoredPart part : parts) {
            text.append(part.name()).append(".csv, ").append(part.name()).append(".json\n    ").append(part.meaning()).append('\n');
        }
        return text.append('\n').append(elsewhere).append("\n\nThe CSV files are UTF-8 after RFC 4180; a text that begins like a formula has "
            + "an apostrophe before it. The JSON files are one list of objects each, with the columns as names. In place of a part that "
            + "could not be read there is a TXT file that says so.\n").toString();
    }

    private static String csv(StoredPart part, List<List<String>> rows) {
        Csv csv = new Csv(part.columns());
        for (List<String> row : rows) {
            row.forEach(csv::text);
            csv.end();
        }
        return csv.toString();
    }

    private static String json(StoredPart part, List<List<String>> rows) {
        StringBuilder json = new StringBuilder("[");
        for (int i = 0; i < rows.size(); i++) {
            json.append(i == 0 ? "\n  {" : ",\n  {");
            for (int column = 0; column < part.columns().size(); column++) {
                json.append(column == 0 ? "" : ", ").append(JsonText.quoted(part.columns().get(column))).append(": ")
                    .append(JsonText.quoted(rows.get(i).get(column)));
            }
            json.append('}');
        }
        return json.append(rows.isEmpty() ? "]\n" : "\n]\n").toString();
    }
}
