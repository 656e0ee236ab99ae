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
    private final Map<String, String> patterns = new HashMap<>(Map.of("plain", "It''s here", "filled", "{1} isn''t {0}", "counted",
        "{0,choice,1#one|1<{0} things}"));
    private final List<String> asked = new ArrayList<>();
    private final Texts texts = new Texts(new Host());

    @Test
    void a_text_is_asked_for_once_in_each_language() {
        assertThat(texts.text("en", "plain")).isEqualTo("It's here");
        assertThat(texts.text("en", "plain")).isEqualTo("It's here");
        patterns.put("plain", "Hier");

        assertThat(texts.text("de", "plain")).isEqualTo("Hier");
        assertThat(texts.text("en", "plain")).isEqualTo("It's here");
        assertThat(asked).containsExactly("plain", "plain");
    }

    @Test
    void strings_are_filled_in_as_the_host_does_it_whatever_they_hold() {
        for (String hostile : List.of("a", "{0}", "'", "it''s", "\uE000\uE001", "", "<b>")) {
            assertThat(texts.text("en", "filled", hostile, "b")).isEqualTo("b isn't " + hostile);
        }
        assertThat(asked).containsExactly("filled");
    }

    @Test
    void what_is_counted_is_filled_by_the_host() {
        assertThat(texts.text("en", "counted", 1)).isEqualTo("one");
        assertThat(texts.text("en", "counted", 5)).isEqualTo("5 things");
    }

    @Test
    void a_text_that_is_not_there_yet_is_asked_for_again() {
        assertThat(texts.text("en", "late")).isEqualTo("late");
        patterns.put("late", "Now");

        assertThat(texts.text("en", "late")).isEqualTo("Now");
    }

    private final class Host implements I18nResolver {
        @Override
        public String getText(String key, Serializable... arguments) {
            asked.add(key);
            return patterns.containsKey(key) ? new MessageFormat(patterns.get(key)).format(arguments) : key;
        }
    }
}
