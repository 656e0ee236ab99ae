package org.commonground.view;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
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
    private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();

    Texts(I18nResolver i18n) {
        this.i18n = i18n;
    }

    /** The texts whose keys begin so, in the language that the reader gets: one that the app speaks. */
    Begun beginning(String prefix) {
        String language = i18n.getText(LANGUAGE);
        return new Begun(language, prefix, known.computeIfAbsent(language + " " + prefix, any -> new ConcurrentHashMap<>()));
    }

    /** Texts whose keys begin in the same way. */
    final class Begun {
        private final String language;
        private final String prefix;
        private final Map<String, String> known;

        private Begun(String language, String prefix, Map<String, String> known) {
            this.language = language;
            this.prefix = prefix;
            this.known = known;
        }

        /** The language of the texts. */
        Locale language() {
            return Locale.forLanguageTag(language);
        }

        /** The text whose key ends so. */
        String text(String ending, Serializable... arguments) {
            if (!areStrings(arguments)) {
                return i18n.getText(prefix + ending, arguments);
            }
            // without arguments the placeholders stay, for scripts fill them in
            String name = arguments.length == 0 ? ending : ending + "/" + arguments.length;
            String text = known.get(name);
            if (text == null) {
                text = i18n.getText(prefix + ending, Arrays.copyOf(MARKS, arguments.length));
                // the host answers with the key while the texts are not there yet
                if (!text.equals(prefix + ending)) {
                    known.put(name, text);
                }
            }
            return arguments.length == 0 ? text : filled(text, arguments);
        }
    }

    private static boolean areStrings(Serializable... arguments) {
        for (Serializable argument : arguments) {
            if (!(argument instanceof String)) {
                return false;
            }
        }
        return arguments.length <= MARKS.length;
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
