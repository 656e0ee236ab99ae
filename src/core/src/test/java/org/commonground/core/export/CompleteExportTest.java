package org.commonground.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.commonground.core.health.FakeConfigured;
import org.commonground.core.health.Finding;
import org.commonground.core.matrix.Matrices;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.Movers;
import org.commonground.core.matrix.Quadrant;
import org.commonground.core.matrix.QuadrantNames;
import org.commonground.core.port.ProjectRef;
import org.commonground.core.register.Entry;
import org.commonground.core.register.FakeRegisterIndex;
import org.commonground.core.register.IndexedPage;
import org.commonground.core.register.Kind;
import org.commonground.core.register.OpenDissent;
import org.junit.jupiter.api.Test;

class CompleteExportTest {
    private record Part(String name, String meaning, List<String> columns, List<List<String>> rows) implements StoredPart {
    }

    private static final class Broken implements StoredPart {
        @Override
        public String name() {
            return "broken";
        }

        @Override
        public String meaning() {
            return "Nothing.";
        }

        @Override
        public List<String> columns() {
            return List.of("text");
        }

        @Override
        public List<List<String>> rows() {
            throw new IllegalStateException("secret");
        }
    }

    private static Map<String, String> files(CompleteExport export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(out, (part, problem) -> { });
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void each_part_is_there_for_spreadsheets_and_for_programs_with_a_readme() throws IOException {
        CompleteExport export = new CompleteExport(List.of(new Part("notes", "What was noted.", List.of("key", "text"),
            List.of(List.of("A-1", "=HYPERLINK(\"x\")\n<script> \\ \u202e"), List.of("A-2", "")))), "The rest is in the pages.");

        Map<String, String> files = files(export);

        assertThat(files).containsOnlyKeys("README.txt", "notes.csv", "notes.json");
        assertThat(files.get("README.txt")).contains("notes.csv, notes.json\n    What was noted.").contains("The rest is in the pages.");
        assertThat(files.get("notes.csv")).contains("\"'=HYPERLINK(\"\"x\"\")").endsWith("A-2,\r\n");
        assertThat(files.get("notes.json")).contains("{\"key\": \"A-1\", \"text\": \"=HYPERLINK(\\\"x\\\")\\n\\u003cscript> \\\\ \u202e\"}")
            .contains("{\"key\": \"A-2\", \"text\": \"\"}");
    }

    @Test
    void a_part_without_rows_is_an_empty_list() throws IOException {
        assertThat(files(new CompleteExport(List.of(new Part("none", "Nothing.", List.of("a"), List.of())), "")).get("none.json")).isEqualTo("[]\n");
    }

    @Test
    void a_projects_settings_are_exported_whole() {
        MatrixSettings axes = Matrices.oneToTen();
        MatrixSettings settings = new MatrixSettings(axes.impact(), axes.effort(), new QuadrantNames(Map.of(Quadrant.QUICK_WIN, "Now")),
            new Movers(List.of("leads")));

        assertThat(new MatrixSettingsPart(new FakeConfigured().with(new ProjectRef(7, "SKY", "Skylark"), settings)).rows())
            .contains(List.of("7", "SKY", "impact.field", "impact"), List.of("7", "SKY", "effort.threshold", "5.0"),
                List.of("7", "SKY", "quadrants.quick-win", "Now"), List.of("7", "SKY", "movers.group", "leads"))
            .hasSize(18);
    }

    @Test
    void a_support_export_tells_kinds_and_numbers_and_nothing_that_anybody_wrote() {
        CompleteExport stored = new CompleteExport(List.of(new Part("notes", "x", List.of("text"), List.of(List.of("secret")))), "");

        String json = new SupportExport(Map.of("app", "1.2")).json(List.of(Finding.problem("settings.field-gone.impact", "SKY", "customfield_1").at("/SKY"),
            Finding.problem("settings.field-gone.impact", "PLAT", "customfield_1"), Finding.good("services.good", "3")), stored, (part, problem) -> { });

        assertThat(json).isEqualTo("{\n  \"versions\": {\"app\": \"1.2\"},\n  \"findings\": {\"GOOD services.good\": 1, "
            + "\"PROBLEM settings.field-gone.impact\": 2},\n  \"rows\": {\"notes\": 1},\n  \"unread\": {}\n}\n");
    }

    @Test
    void a_part_that_cannot_be_read_takes_no_other_with_it() throws IOException {
        StoredPart broken = new Broken();
        CompleteExport export = new CompleteExport(List.of(broken, new Part("notes", "x", List.of("text"), List.of(List.of("secret")))), "");
        List<StoredPart> failed = new ArrayList<>();

        Map<String, String> files = files(export);
        String json = new SupportExport(Map.of()).json(List.of(), export, (part, problem) -> failed.add(part));

        assertThat(files).containsOnlyKeys("README.txt", "broken.txt", "notes.csv", "notes.json");
        assertThat(files.get("broken.txt")).startsWith("This part could not be read: java.lang.IllegalStateException: secret");
        assertThat(json).contains("\"rows\": {\"notes\": 1}").contains("\"unread\": {\"broken\": \"IllegalStateException\"}")
            .doesNotContain("secret");
        assertThat(failed).containsExactly(broken);
    }

    @Test
    void the_records_of_the_register_are_counted_without_reading_them() {
        FakeRegisterIndex index = new FakeRegisterIndex();
        Entry entry = new Entry(Kind.DISCOVERY, "", "", Optional.empty(), new Entry.Facts(0, OpenDissent.NONE, List.of()));
        index.replace(new IndexedPage(7, 1, "PD", Set.of(), List.of(entry, entry)));

        assertThat(new RegisterPart(index).count()).isEqualTo(2);
        assertThat(new RegisterPart(index).rows()).hasSize(2);
    }
}
