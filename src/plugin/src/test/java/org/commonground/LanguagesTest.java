package org.commonground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every language says everything, with the same places for the same values. */
class LanguagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(,choice)?");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    private static Properties texts(String suffix) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/i18n/common-ground" + suffix + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = "de")
    void it_has_a_text_for_every_key_and_no_other(String language) throws IOException {
        Properties own = texts("_" + language);

        assertThat(own.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(texts("").stringPropertyNames());
        assertThat(own.getProperty("common-ground.language")).isEqualTo(language);
        assertThat(own.values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = "de")
    void its_texts_have_the_placeholders_of_the_english_ones(String language) throws IOException {
        Properties own = texts("_" + language);
        texts("").forEach((key, english) ->
            assertThat(places(own.getProperty((String) key))).as((String) key).isEqualTo(places((String) english)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de"})
    void no_apostrophe_is_swallowed_and_every_text_is_a_sound_pattern(String suffix) throws IOException {
        new TreeMap<>(texts(suffix)).forEach((key, text) -> {
            assertThat(LONE_APOSTROPHE.matcher((String) text).find()).as(key + " needs '' for an apostrophe").isFalse();
            assertThat(new MessageFormat((String) text)).as((String) key).isNotNull();
        });
    }

    /** Which values stand in a text, each once, and whether they decide between words. */
    private static List<String> places(String text) {
        List<String> places = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            places.add(place.group());
        }
        return places.stream().distinct().sorted().toList();
    }
}
