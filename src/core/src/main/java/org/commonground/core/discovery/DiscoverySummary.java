package org.commonground.core.discovery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.core.record.Parameters;
import org.commonground.core.record.Problem;

/**
 * The structured part of a discovery summary; its prose is the content of the page.
 *
 * @param decision  how far the decision is; nothing when absent or unknown
 * @param owner     who answers for it, as written by the host; empty when absent
 * @param date      when it was last decided on; nothing when absent or malformed
 * @param issueKeys the issues it is about, at most 50
 * @param problems  the values that could not be read
 */
public record DiscoverySummary(Optional<Decision> decision, String owner, Optional<LocalDate> date,
                               List<String> issueKeys, List<Problem> problems) {

    /** Keeps its own copies of the lists. */
    public DiscoverySummary {
        issueKeys = List.copyOf(issueKeys);
        problems = List.copyOf(problems);
    }

    /** Reads the parameters decision, owner, date and issues; what cannot be read becomes a problem. */
    public static DiscoverySummary of(Map<String, String> parameters) {
        Parameters read = new Parameters(parameters);
        return new DiscoverySummary(read.value("decision", Decision::of), read.text("owner"), read.date("date"),
            read.issueKeys("issues"), read.problems());
    }
}
