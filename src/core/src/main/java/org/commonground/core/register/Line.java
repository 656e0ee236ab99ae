package org.commonground.core.register;

import java.util.Optional;
import org.commonground.core.discovery.Decision;
import org.commonground.core.feasibility.Verdict;

/**
 * One idea in the register: a page with its records.
 *
 * @param page      the page as it is now
 * @param discovery what the discovery summary says; nothing when the page has none
 * @param verdict   what engineering says; nothing when there is none yet
 * @param checkIn   how far the check-in is
 * @param facts     what is counted
 */
public record Line(PageRef page, Optional<Discovery> discovery, Optional<Verdict> verdict, CheckIn checkIn, Facts facts) {

    /**
     * The discovery summary.
     *
     * @param decision nothing when it has none
     * @param owner    the user name; empty when not said
     */
    public record Discovery(Optional<Decision> decision, String owner) {
    }

    /**
     * What is counted on the page.
     *
     * @param feasibilityNotes how many there are
     * @param percent          how much of its records is filled in, 0 to 100
     * @param dissent          what waits for an answer in all of them
     */
    public record Facts(int feasibilityNotes, int percent, OpenDissent dissent) {
    }

    /** The decision; nothing when there is none. */
    public Optional<Decision> decision() {
        return discovery.flatMap(Discovery::decision);
    }

    /** The owner's user name; empty when not said. */
    public String owner() {
        return discovery.map(Discovery::owner).orElse("");
    }
}
