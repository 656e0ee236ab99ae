package org.commonground.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.commonground.core.checkin.Meeting;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    @Test
    void the_file_is_what_the_standard_says() {
        assertThat(file("Check-in", "2026-07-01T10:00+02:00[Europe/Berlin]", "Agenda")).isEqualTo(String.join("\r\n", "BEGIN:VCALENDAR",
            "VERSION:2.0", "PRODID:-//Common Ground//Check-in//EN", "METHOD:PUBLISH", "BEGIN:VEVENT",
            "UID:" + uid("Check-in"), "DTSTAMP:20261125T120000Z", "DTSTART:20260701T080000Z", "DTEND:20260701T083000Z",
            "SUMMARY:Check-in", "DESCRIPTION:Agenda", "URL:http://wiki/x", "END:VEVENT", "END:VCALENDAR", ""));
    }

    @Test
    void no_text_can_add_a_line_of_its_own() {
        String file = file("a\r\nATTENDEE:mailto:x@y", "2026-07-01T10:00Z", "x\nEND:VEVENT\r\nBEGIN:VALARM\u0000\u0007");
        assertThat(file.lines()).noneMatch(l -> l.startsWith("ATTENDEE") || l.startsWith("BEGIN:VALARM"));
        assertThat(file.lines().filter(l -> l.equals("END:VEVENT"))).hasSize(1);
    }

    @Test
    void commas_semicolons_and_backslashes_are_escaped() {
        assertThat(file("a,b;c\\d", "2026-07-01T10:00Z", "")).contains("SUMMARY:a\\,b\\;c\\\\d");
    }

    @Test
    void lines_have_at_most_75_octets_and_keep_whole_characters() {
        String words = "Größe und 漢字 und \ud83d\ude80 ".repeat(40);
        String file = file("x", "2026-07-01T10:00Z", words);
        assertThat(file.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(new String(file.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(file);
        assertThat(file.replace("\r\n ", "")).contains("DESCRIPTION:" + words);
    }

    private static String uid(String title) {
        return file(title, "2026-07-01T10:00+02:00[Europe/Berlin]", "").lines().filter(l -> l.startsWith("UID:")).findFirst().orElseThrow().substring(4);
    }

    private static String file(String title, String start, String description) {
        return CalendarFile.of(new Meeting(title, ZonedDateTime.parse(start), 30, List.of(), List.of(), "http://wiki/x"), NOW, description);
    }
}
