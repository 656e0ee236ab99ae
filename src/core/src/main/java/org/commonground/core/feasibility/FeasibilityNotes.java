package org.commonground.core.feasibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.core.record.Parameters;
import org.commonground.core.record.Problem;

/**
 * The structured part of feasibility notes; their prose is the content of the page.
 *
 * @param verdict      what engineering says; nothing when absent or unknown
 * @param confidence   how sure it is; nothing when absent or unknown
 * @param effort       the effort range; nothing when absent or malformed
 * @param date         when the check-in took place; nothing when absent or malformed
 * @param participants who took part, as written by the host, at most 50
 * @param issueKeys    the issues they are about, at most 50
 * @param problems     the values that could not be read
 */
public record FeasibilityNotes(Optional<Verdict> verdict, Optional<Confidence> confidence, Optional<EffortRange> effort,
                               Optional<LocalDate> date, List<String> participants, List<String> issueKeys,
                               List<Problem> problems) {

    /** Keeps its own copies of the lists. */
    public FeasibilityNotes {
        participants = List.copyOf(participants);
        issueKeys = List.copyOf(issueKeys);
        problems = List.copyOf(problems);
    }

    /** Reads verdict, confidence, effort, date, participants and issues; what cannot be read becomes a problem. */
    public static FeasibilityNotes of(Map<String, String> parameters) {
        Parameters read = new Parameters(parameters);
        return new FeasibilityNotes(read.value("verdict", Verdict::of), read.value("confidence", Confidence::of),
            read.value("effort", EffortRange::parse), read.date("date"), read.names("participants"),
            read.issueKeys("issues"), read.problems());
    }
}
