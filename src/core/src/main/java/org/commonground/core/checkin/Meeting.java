package org.commonground.core.checkin;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

/**
 * A check-in with everything that goes into a calendar.
 *
 * @param title   what it is about
 * @param start   when it begins
 * @param minutes how long it takes, 5 to 480
 * @param people  names, at most 50
 * @param agenda  what to talk about, at most {@link Agenda#MOST} points
 * @param address of the page
 */
public record Meeting(String title, ZonedDateTime start, int minutes, List<String> people, List<String> agenda, String address) {
    /** The shortest and the longest check-in, and what is offered at first, in minutes. */
    public static final int SHORTEST = 5;
    /** The longest check-in in minutes. */
    public static final int LONGEST = 480;
    /** What is offered at first, in minutes. */
    public static final int USUAL = 30;

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException when it is out of its bounds
     */
    public Meeting {
        Objects.requireNonNull(start, "start");
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new IllegalArgumentException("a check-in takes 5 to 480 minutes, not " + minutes);
        }
        people = List.copyOf(people);
        agenda = List.copyOf(agenda);
    }
}
