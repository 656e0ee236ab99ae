package org.commonground.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RememberedTextsTest {
    private final Map<String, String> patterns = new HashMap<>(Map.of("a.plain", "It''s here", "a.filled", "{1} isn''t {0}", "a.counted",
        "{0,choice,1#one|1<{0} things}"));
    private final List<String> asked = new ArrayList<>();
    private final Texts texts = new Texts(new Host());

    @Test
    void a_text_is_asked_for_once_in_each_language() {
        assertThat(in("en").text("plain")).isEqualTo("It's here");
        assertThat(in("en").text("plain")).isEqualTo("It's here");
        patterns.put("a.plain", "Hier");

        assertThat(in("de").text("plain")).isEqualTo("Hier");
        assertThat(in("en").text("plain")).isEqualTo("It's here");
        assertThat(asked).containsExactly("a.plain", "a.plain");
    }

    @Test
    void strings_are_filled_in_as_the_host_does_it_whatever_they_hold() {
        for (String hostile : List.of("a", "{0}", "'", "it''s", "\uE000\uE001", "", "<b>")) {
            assertThat(in("en").text("filled", hostile, "b")).isEqualTo("b isn't " + hostile);
        }
        assertThat(asked).containsExactly("a.filled");
    }

    @Test
    void placeholders_stay_when_nothing_is_filled_in() {
        assertThat(in("en").text("filled", "x", "y")).isEqualTo("y isn't x");
        assertThat(in("en").text("filled")).isEqualTo("{1} isn't {0}");
    }

    @Test
    void what_is_counted_is_filled_by_the_host() {
        assertThat(in("en").text("counted", 1)).isEqualTo("one");
        assertThat(in("en").text("counted", 5)).isEqualTo("5 things");
    }

    @Test
    void a_text_that_is_not_there_yet_is_asked_for_again() {
        assertThat(in("en").text("late")).isEqualTo("a.late");
        patterns.put("a.late", "Now");

        assertThat(in("en").text("late")).isEqualTo("Now");
    }

    private Texts.Begun in(String language) {
        patterns.put("common-ground.language", language);
        return texts.beginning("a.");
    }

    private final class Host implements I18nResolver {
        @Override
        public String getText(String key, Serializable... arguments) {
            if (!key.equals("common-ground.language")) {
                asked.add(key);
            }
            return patterns.containsKey(key) ? new MessageFormat(patterns.get(key)).format(arguments) : key;
        }
    }
}
