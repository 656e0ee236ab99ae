package org.commonground.view;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The app's texts in the reader's language. The host is asked once for each: forty macros on a page want the same thirty texts,
 * and the host reads their patterns anew each time. Texts that are filled with other things than strings are the host's to make.
 */
final class Texts {
    /** Says, in each bundle, which language it is in. */
    private static final String LANGUAGE = "common-ground.language";
    /** Characters of private use: they stand for the arguments in what is remembered. */
    private static final char FIRST_MARK = '\uE000';
    private static final Serializable[] MARKS = {"\uE000", "\uE001", "\uE002", "\uE003", "\uE004", "\uE005", "\uE006", "\uE007"};
    private final I18nResolver i18n;
    private final Map<String, Map<String, String>> byLanguage = new ConcurrentHashMap<>();

    Texts(I18nResolver i18n) {
        this.i18n = i18n;
    }

    /** The language of the texts that the reader gets: one that the app speaks. */
    String language() {
        return i18n.getText(LANGUAGE);
    }

    /** The text of this key, in that language when it was asked for before. */
    String text(String language, String key, Serializable... arguments) {
        if (arguments.length > MARKS.length || !Arrays.stream(arguments).allMatch(String.class::isInstance)) {
            return i18n.getText(key, arguments);
        }
        String name = arguments.length == 0 ? key : key + "/" + arguments.length;
        Map<String, String> known = byLanguage.computeIfAbsent(language, any -> new ConcurrentHashMap<>());
        String text = known.get(name);
        if (text == null) {
            text = i18n.getText(key, Arrays.copyOf(MARKS, arguments.length));
            // the host answers with the key while the texts are not there yet
            if (!text.equals(key)) {
                known.put(name, text);
            }
        }
        return arguments.length == 0 ? text : filled(text, arguments);
    }

    private static String filled(String text, Serializable... arguments) {
        StringBuilder filled = new StringBuilder(text.length() + 64);
        for (int i = 0; i < text.length(); i++) {
            int argument = text.charAt(i) - FIRST_MARK;
            if (argument >= 0 && argument < arguments.length) {
                filled.append(arguments[argument]);
            } else {
                filled.append(text.charAt(i));
            }
        }
        return filled.toString();
    }
}
