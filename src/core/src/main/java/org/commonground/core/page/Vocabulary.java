package org.commonground.core.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonground.core.record.Choice;

/** The words that people use for headings and values, in every language of the app at once. */
public final class Vocabulary {

    /** The languages that headings are understood in; each has a file {@code vocabulary_LANGUAGE.properties}. */
    public static final List<String> LANGUAGES = List.of("en", "de");

    private static final int LONGEST = 80;
    private static final Pattern NUMBERING = Pattern.compile("^(?:[0-9]{1,3}[.)]\\s*)+");
    private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]\\W*$");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Vocabulary ALL = new Vocabulary();

    private final Map<String, Set<Term>> headings = new HashMap<>();
    private final Map<String, Map<String, String>> values = new HashMap<>();

    private Vocabulary() {
        LANGUAGES.forEach(this::load);
    }

    /** Everything that a heading may mean; nothing when it is not known. */
    static Set<Term> meanings(String heading) {
        return heading.length() > LONGEST ? Set.of() : ALL.headings.getOrDefault(plain(heading), Set.of());
    }

    /** The constant that a person meant, by its id or by a word of any language for it. */
    static <E extends Enum<E>> Optional<E> choice(Class<E> type, String text) {
        Optional<E> named = Choice.of(type, text);
        if (named.isPresent() || text.length() > LONGEST) {
            return named;
        }
        return Optional.ofNullable(ALL.values.getOrDefault(group(type), Map.of()).get(plain(text)))
            .flatMap(id -> Choice.of(type, id));
    }

    private static String group(Class<?> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Lower case, without numbering, asides in brackets and punctuation: "2. Risks (top 5):" is "risks". */
    static String plain(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain = ASIDE.matcher(NUMBERING.matcher(plain).replaceFirst("")).replaceFirst("");
        return MARKS.matcher(plain).replaceAll(" ").strip();
    }

    /** One word of plain letters, as most headings and values are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private void load(String language) {
        String file = "vocabulary_" + language + ".properties";
        Properties read = new Properties();
        try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the vocabulary cannot be read: " + file, e);
        }
        read.stringPropertyNames().forEach(key -> {
            for (String word : read.getProperty(key).split("\\|")) {
                add(key, plain(word));
            }
        });
    }

    private void add(String key, String word) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            Term term = Choice.of(Term.class, key).orElseThrow(() -> new IllegalStateException("no such term: " + key));
            headings.computeIfAbsent(word, any -> EnumSet.noneOf(Term.class)).add(term);
        } else {
            values.computeIfAbsent(key.substring(0, dot), any -> new HashMap<>()).put(word, key.substring(dot + 1));
        }
    }
}
