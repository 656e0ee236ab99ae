package org.commonground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page gives its script every text that it says, and no other. */
class ScriptTextsTest {
    private static final Path MAIN = Path.of("src/main");
    private static final String PREFIX = "common-ground.matrix.script.";
    private static final Pattern SAID = Pattern.compile("\\bt\\('([a-z.-]+)'[,)]");
    private static final Pattern BUILT = Pattern.compile("(state|problem|size)\\.[a-z.]+|act\\..*|move\\.(un)?done");
    private final Properties texts = new Properties();
    private final Set<String> given = new TreeSet<>();
    private String script;

    @BeforeEach
    void read() throws IOException {
        try (Reader reader = Files.newBufferedReader(MAIN.resolve("resources/i18n/common-ground.properties"))) {
            texts.load(reader);
        }
        Matcher quoted = Pattern.compile("\"([a-z.-]+)\"").matcher(Files.readString(MAIN.resolve("java/org/commonground/jira/PageTexts.java")));
        while (quoted.find()) {
            given.add(quoted.group(1));
        }
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(MAIN.resolve("javascript"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(Files.readString(file));
            }
        }
        script = all.toString();
    }

    @Test
    void whatever_the_script_says_is_given_to_it_and_has_a_text() {
        Set<String> said = new TreeSet<>();
        Matcher matcher = SAID.matcher(script);
        while (matcher.find()) {
            said.add(matcher.group(1));
        }
        assertThat(said).hasSizeGreaterThan(20);
        assertThat(given).containsAll(said);
        assertThat(said).allSatisfy(key -> assertThat(texts.containsKey(PREFIX + key) || texts.containsKey("common-ground.matrix." + key)).as(key).isTrue());
    }

    @Test
    void every_text_for_the_script_is_given_to_it_and_said() {
        Set<String> written = new TreeSet<>();
        texts.stringPropertyNames().stream().filter(key -> key.startsWith(PREFIX)).map(key -> key.substring(PREFIX.length())).forEach(written::add);

        assertThat(given).containsAll(written);
        assertThat(written).allSatisfy(key -> assertThat(script.contains("'" + key + "'") || BUILT.matcher(key).matches()).as(key).isTrue());
    }

    @Test
    void every_state_has_a_title_and_a_text() {
        for (String state : Set.of("loading", "empty", "nothing", "filtered", "wrong", "expired", "denied", "gone", "conflict", "failed", "offline")) {
            assertThat(texts).containsKeys(PREFIX + "state." + state, PREFIX + "state." + state + ".text");
        }
    }
}
