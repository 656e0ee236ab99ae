package org.commonground.core.checkin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commonground.core.record.Parameters;

/**
 * What somebody has typed to plan a check-in.
 *
 * @param date    yyyy-MM-dd
 * @param time    HH:mm
 * @param zone    a name of the IANA time zone database, for example Europe/Berlin
 * @param minutes a whole number
 * @param people  names with commas or line breaks between them
 */
public record MeetingForm(String date, String time, String zone, String minutes, String people) {
    private static final int LONGEST_NAME = 255;

    /** The ends of the i18n keys of the fields that cannot be read; none when everything can. */
    public List<String> mistakes() {
        List<String> mistakes = new ArrayList<>();
        if (day().isEmpty()) {
            mistakes.add("date");
        }
        if (clock().isEmpty()) {
            mistakes.add("time");
        }
        if (place().isEmpty()) {
            mistakes.add("zone");
        }
        if (length().isEmpty()) {
            mistakes.add("minutes");
        }
        return mistakes;
    }

    /** The day; nothing when it is none. */
    public Optional<LocalDate> day() {
        return parsed(() -> LocalDate.parse(date.strip())).filter(day -> day.getYear() > 1999 && day.getYear() < 3000);
    }

    /** The names, each once, at most 50. */
    public List<String> names() {
        return Arrays.stream(people.split("[,;\\r\\n]+")).map(String::strip)
            .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME).distinct().limit(Parameters.MOST_ENTRIES).toList();
    }

    /** The meeting; nothing when there are mistakes. */
    Optional<Meeting> meeting(String title, List<String> agenda, String address) {
        return mistakes().isEmpty() ? Optional.of(new Meeting(title, day().orElseThrow().atTime(clock().orElseThrow())
            .atZone(place().orElseThrow()), length().orElseThrow(), names(), agenda, address)) : Optional.empty();
    }

    private Optional<LocalTime> clock() {
        return parsed(() -> LocalTime.parse(time.strip()));
    }

    private Optional<ZoneId> place() {
        return ZoneId.getAvailableZoneIds().contains(zone.strip()) ? Optional.of(ZoneId.of(zone.strip())) : Optional.empty();
    }

    private Optional<Integer> length() {
        return minutes.strip().matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(minutes.strip()))
            .filter(m -> m >= Meeting.SHORTEST && m <= Meeting.LONGEST) : Optional.empty();
    }

    private static <T> Optional<T> parsed(Reading<T> reading) {
        try {
            return Optional.of(reading.read());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private interface Reading<T> {
        T read();
    }
}
