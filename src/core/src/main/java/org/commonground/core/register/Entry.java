package org.commonground.core.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the index keeps of one record.
 *
 * @param kind      discovery or feasibility
 * @param state     the id of its decision or verdict; empty when it has none
 * @param owner     who answers for a discovery summary, by user name; empty when not said
 * @param date      when it was decided, or when the check-in is or was
 * @param facts     what is counted in it
 */
public record Entry(Kind kind, String state, String owner, Optional<LocalDate> date, Facts facts) {

    /** The longest owner that is kept, and the longest issue key. */
    public static final int LONGEST = 255;

    /** Cuts what is too long to be kept. */
    public Entry {
        owner = owner.length() > LONGEST ? owner.substring(0, LONGEST) : owner;
    }

    /**
     * What is counted in a record.
     *
     * @param percent   how much of it is filled in, 0 to 100
     * @param dissent   what waits for an answer
     * @param issueKeys the issues it is about
     */
    public record Facts(int percent, OpenDissent dissent, List<String> issueKeys) {
        /** Keeps its own copy of the list. */
        public Facts {
            issueKeys = List.copyOf(issueKeys);
        }
    }
}
