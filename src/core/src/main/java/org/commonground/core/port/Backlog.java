package org.commonground.core.port;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonground.core.matrix.Candidate;
import org.commonground.core.matrix.MatrixSettings;

/** The host's issues. */
public interface Backlog {
    /**
     * Reads the issues of a query that the viewer may see.
     *
     * @param jql a query as people write it
     * @param most how many issues to read at most
     * @param axes the settings of a project; they say which fields hold an issue's values, without them it has none
     * @throws BadQuery if the host does not understand the query or refuses to run it
     */
    Found read(String jql, int most, Function<ProjectRef, Optional<MatrixSettings>> axes);

    /**
     * What a query found.
     *
     * @param candidates in the order of the query
     * @param total how many match, which may be more
     * @param projects the projects of the issues that were read, in the order they were met
     */
    record Found(List<Candidate> candidates, int total, List<ProjectRef> projects) {
    }
}
