package org.commonground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonground.core.discovery.Decision;
import org.commonground.core.feasibility.Confidence;
import org.commonground.core.feasibility.Verdict;
import org.commonground.core.matrix.Finding;
import org.commonground.core.matrix.Quadrant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No text is missing and none is left over. */
class TextsTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Pattern WHOLE = Pattern.compile("\"(common-ground\\.[a-z.-]+[a-z])\"");
    private static final Pattern ENDING = Pattern.compile("(?:text|say)\\(\"([a-z.-]+)\"|text\\(\"\\w+\", \"([a-z.-]+)\"");
    private static final String MACROS = "org.commonground.common-ground.";
    private final Properties texts = new Properties();
    private String sources;

    @BeforeEach
    void read() throws IOException {
        try (Reader reader = Files.newBufferedReader(MAIN.resolve("resources/i18n/common-ground.properties"))) {
            texts.load(reader);
        }
        StringBuilder all = new StringBuilder(Files.readString(Path.of("../../atlassian-plugin.xml")));
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|vm)|.*/web/.*\\.js")).toList()) {
                all.append(Files.readString(file));
            }
        }
        sources = all.toString();
    }

    @Test
    void every_key_that_is_written_out_has_a_text() {
        Set<String> missing = new TreeSet<>();
        Matcher keys = WHOLE.matcher(sources);
        while (keys.find()) {
            String key = keys.group(1);
            if (!key.endsWith(".css") && !texts.containsKey(key) && texts.stringPropertyNames().stream().noneMatch(k -> k.startsWith(key + "."))) {
                missing.add(key);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_choice_has_a_text() {
        for (Quadrant quadrant : Quadrant.values()) {
            assertThat(texts).containsKey("common-ground.quadrant." + quadrant.id());
        }
        for (Finding.Kind kind : Finding.Kind.values()) {
            assertThat(texts).containsKey("common-ground.check." + kind.id());
        }
        for (Decision decision : Decision.values()) {
            assertThat(texts).containsKey("common-ground.discovery.decision." + decision.id());
        }
        for (Verdict verdict : Verdict.values()) {
            assertThat(texts).containsKey("common-ground.feasibility.verdict." + verdict.id());
        }
        for (Confidence confidence : Confidence.values()) {
            assertThat(texts).containsKey("common-ground.feasibility.confidence." + confidence.id());
        }
    }

    @Test
    void every_macro_parameter_has_a_label_and_a_description() {
        Matcher macro = Pattern.compile("(?s)<xhtml-macro key=\"([a-z-]+)\".*?</xhtml-macro>").matcher(sources);
        int found = 0;
        while (macro.find()) {
            assertThat(texts).containsKeys(MACROS + macro.group(1) + ".label", MACROS + macro.group(1) + ".desc");
            Matcher parameter = Pattern.compile("<parameter name=\"([a-z]+)\"").matcher(macro.group());
            while (parameter.find()) {
                String prefix = MACROS + macro.group(1) + ".param." + parameter.group(1);
                assertThat(texts).containsKeys(prefix + ".label", prefix + ".desc");
                found++;
            }
        }
        assertThat(found).isGreaterThan(10);
    }

    @Test
    void no_text_is_left_over() {
        Set<String> endings = new TreeSet<>();
        Matcher matcher = ENDING.matcher(sources);
        while (matcher.find()) {
            endings.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        Set<String> unused = new TreeSet<>(texts.stringPropertyNames());
        unused.removeIf(key -> key.startsWith(MACROS) || sources.contains("\"" + key + "\"")
            || endings.stream().anyMatch(e -> key.endsWith("." + e) || e.endsWith(".") && key.contains("." + e))
            || key.matches("common-ground\\.(category|answer|quadrant|axis|picture|check|jql|choice|dashboard\\.form|settings\\.problem)\\..*")
            || key.matches("common-ground\\.(discovery|feasibility)\\.(decision|verdict|confidence|param)\\..*")
            || key.matches("common-ground\\.register\\.(attention|column|decision|verdict|param|building|csv|admin\\.state)\\..*")
            || key.startsWith("common-ground.template.")
            || key.matches("common-ground\\.settings\\.(min|max|step|(impact|effort|quadrant)\\..*)")
            || key.matches("common-ground\\.health\\..*")
            || key.matches("common-ground\\.panel\\.unplaced\\..*")
            || sources.contains("\"" + key.replaceFirst("^common-ground\\.matrix\\.(script\\.)?", "") + "\"")
            || key.matches("common-ground\\.matrix\\.(filter\\.(quick|colour|size)|table)\\..*")
            || key.matches("common-ground\\.matrix\\.not-configured\\.(admin|other)"));

        assertThat(unused).isEmpty();
    }

    @Test
    void every_text_with_placeholders_is_a_sound_pattern() {
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            assertThat(new MessageFormat(text).toPattern()).as(key).isNotNull();
            if (text.contains("{0}") || text.contains("''")) {
                assertThat(text.replace("''", "")).as(key).doesNotContain("'");
            }
        }
    }
}
