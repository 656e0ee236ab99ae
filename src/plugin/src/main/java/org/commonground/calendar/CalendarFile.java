package org.commonground.calendar;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.commonground.core.checkin.Meeting;

/**
 * A meeting as an iCalendar file. The library writes the lines: breaks, folding, parameters. The time is written in UTC
 * (RFC 5545, 3.3.5, form 2), which every calendar shows in its reader's own time zone and which needs no definition of one.
 */
public final class CalendarFile {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** RFC 5545, 3.1: "Lines of text SHOULD NOT be longer than 75 octets, excluding the line break." */
    private static final int OCTETS = 75;
    private static final int MOST_OCTETS_OF_A_CHAR = 3;

    private CalendarFile() {
    }

    /**
     * The file's text.
     *
     * @param now         when it is made
     * @param description what stands in the body of the entry
     */
    public static String of(Meeting meeting, Instant now, String description) {
        StringWriter text = new StringWriter();
        try (VObjectWriter out = new VObjectWriter(text, SyntaxStyle.NEW)) {
            out.writeBeginComponent("VCALENDAR");
            out.writeVersion("2.0");
            line(out, "PRODID", "-//Common Ground//Check-in//EN");
            line(out, "METHOD", "PUBLISH");
            out.writeBeginComponent("VEVENT");
            line(out, "UID", uid(meeting));
            line(out, "DTSTAMP", UTC.format(now));
            line(out, "DTSTART", UTC.format(meeting.start()));
            line(out, "DTEND", UTC.format(meeting.start().plusMinutes(meeting.minutes())));
            line(out, "SUMMARY", escaped(meeting.title()));
            line(out, "DESCRIPTION", escaped(description));
            line(out, "URL", meeting.address());
            out.writeEndComponent("VEVENT");
            out.writeEndComponent("VCALENDAR");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The same meeting keeps its name, so that a calendar takes a second file as the same entry. */
    private static String uid(Meeting meeting) {
        String said = meeting.address() + "|" + UTC.format(meeting.start());
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)) + "@common-ground";
    }

    private static void line(VObjectWriter out, String name, String value) throws IOException {
        boolean ascii = value.chars().allMatch(c -> c < 0x80);
        out.getFoldedLineWriter().setLineLength(ascii ? OCTETS : OCTETS / MOST_OCTETS_OF_A_CHAR);
        out.writeProperty(name, value);
    }

    /** RFC 5545, 3.3.11, and without control characters, which no text may hold. */
    private static String escaped(String text) {
        return VObjectPropertyValues.escape(text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ")).replace("\n", "\\n");
    }
}
