package org.commonground.sandbox.jira.jql;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates of JQL: {@code 2026-01-31}, {@code 2026/01/31 14:30}, and periods such as {@code -1w 2d}. */
final class JqlDates {
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?: (\\d{1,2}):(\\d{2}))?");
    private static final Pattern PERIOD = Pattern.compile("([-+]?)((?:\\d{1,6}[wdhm]\\s*)+)");
    private static final Pattern STEP = Pattern.compile("(\\d+)([wdhm])");

    private JqlDates() {
    }

    static Optional<Instant> parse(String text, Clock clock) {
        Matcher date = DATE.matcher(text);
        if (date.matches()) {
            try {
                return Optional.of(LocalDateTime.of(number(date, 1), number(date, 2), number(date, 3), number(date, 4),
                        number(date, 5)).atZone(clock.getZone()).toInstant());
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        Matcher period = PERIOD.matcher(text.trim());
        if (!period.matches()) {
            return Optional.empty();
        }
        Duration sum = Duration.ZERO;
        for (Matcher step = STEP.matcher(period.group(2)); step.find();) {
            sum = sum.plus(unit(step.group(2)).multipliedBy(Long.parseLong(step.group(1))));
        }
        return Optional.of(clock.instant().plus(period.group(1).equals("-") ? sum.negated() : sum));
    }

    private static int number(Matcher date, int group) {
        return date.group(group) == null ? 0 : Integer.parseInt(date.group(group));
    }

    private static Duration unit(String letter) {
        return switch (letter) {
            case "w" -> Duration.ofDays(7);
            case "d" -> Duration.ofDays(1);
            case "h" -> Duration.ofHours(1);
            default -> Duration.ofMinutes(1);
        };
    }
}
