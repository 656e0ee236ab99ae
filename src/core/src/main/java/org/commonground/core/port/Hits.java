package org.commonground.core.port;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonground.core.matrix.Candidate;
import org.commonground.core.matrix.MatrixSettings;

/** What a search found, for one viewer and one request. Only components and candidates may read fields. */
public interface Hits {
    /** Returns the issues that were looked at, in the order of the query. */
    List<Hit> all();

    /** Returns how many issues match, at least as many as were looked at. */
    int total();

    /** Returns the projects of the issues that were looked at, in the order they were met. */
    List<ProjectRef> projects();

    /**
     * Returns the project of an issue.
     *
     * @param id of one of the issues
     */
    ProjectRef project(long id);

    /**
     * Returns what else is known of an issue.
     *
     * @param id of one of the issues
     */
    Details details(long id);

    /** Returns whether the field still exists, as it does where fields cannot be deleted; no field read. */
    default boolean hasField(String fieldId) {
        return true;
    }

    /**
     * Returns the names of an issue's components, by name; a field read unless it is remembered.
     *
     * @param id of one of the issues
     */
    List<String> components(long id);

    /**
     * Returns the issues with their values; two field reads each, but for those that are remembered since they last changed.
     *
     * @param axes the settings of a project; they say which fields hold an issue's values, without them it has none
     */
    List<Candidate> candidates(Function<ProjectRef, Optional<MatrixSettings>> axes);
}
