package org.commonground.core.record;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads the parameters of one macro. A value that cannot be read becomes a problem instead of an exception. */
public final class Parameters {

    /** The most issue keys or names that one parameter may list; the rest becomes one problem. */
    public static final int MOST_ENTRIES = 50;

    private static final Pattern LISTED = Pattern.compile("[,;\\r\\n]+");
    private static final Pattern BLANKS_TOO = Pattern.compile("[,;\\s]+");
    private static final int LONGEST_KEY = 255;
    private static final Pattern ISSUE_KEY = Pattern.compile("[A-Z][A-Z0-9_]+-[0-9]+");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Map<String, String> parameters;
    private final List<Problem> problems = new ArrayList<>();

    /** The parameters as the host gives them; null values count as absent. */
    public Parameters(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    /** The trimmed text; empty when absent. */
    public String text(String name) {
        String value = parameters.get(name);
        return value == null ? "" : value.strip();
    }

    /** The value as the function reads it; nothing when absent, nothing and a problem when the function finds nothing. */
    public <T> Optional<T> value(String name, Function<String, Optional<T>> reading) {
        String text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = reading.apply(text);
        if (value.isEmpty()) {
            problems.add(new Problem(name, text));
        }
        return value;
    }

    /** The date, written as yyyy-MM-dd. */
    public Optional<LocalDate> date(String name) {
        return value(name, Parameters::parsedDate);
    }

    /** The issue keys, separated by commas or white space, each once, in the order written, at most 50. */
    public List<String> issueKeys(String name) {
        return entries(name, BLANKS_TOO, key -> key.length() <= LONGEST_KEY && ISSUE_KEY.matcher(key).matches());
    }

    /** The names, separated by commas, semicolons or line breaks, each once, in the order written, at most 50. */
    public List<String> names(String name) {
        return entries(name, LISTED, any -> true);
    }

    /** The values that could not be read so far. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private List<String> entries(String name, Pattern separator, Predicate<String> readable) {
        Set<String> entries = new LinkedHashSet<>();
        List<String> tooMany = new ArrayList<>();
        for (String entry : separator.splitAsStream(text(name)).map(String::strip).filter(e -> !e.isEmpty()).toList()) {
            if (!readable.test(entry)) {
                problems.add(new Problem(name, entry));
            } else if (entries.size() < MOST_ENTRIES || entries.contains(entry)) {
                entries.add(entry);
            } else {
                tooMany.add(entry);
            }
        }
        if (!tooMany.isEmpty()) {
            problems.add(new Problem(name, String.join(", ", tooMany)));
        }
        return List.copyOf(entries);
    }

    private static Optional<LocalDate> parsedDate(String text) {
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
