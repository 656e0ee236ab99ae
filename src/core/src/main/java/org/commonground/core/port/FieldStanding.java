package org.commonground.core.port;

import java.util.List;

/**
 * How a field stands in a project.
 *
 * @param name as an admin named it; may hold anything
 * @param number whether it is a number field
 * @param onProject whether issues of the project have it
 * @param editScreensWithout the names of the project's edit screens that it is not on; empty when it is on all
 */
public record FieldStanding(String name, boolean number, boolean onProject, List<String> editScreensWithout) {
    /** Keeps its own copy of the list. */
    public FieldStanding {
        editScreensWithout = List.copyOf(editScreensWithout);
    }
}
