package org.commonground.core.port;

import java.util.Optional;

/**
 * What else is known of an issue without reading a field; all names as the viewer's host shows them, so they may hold anything.
 *
 * @param type           the name of its type
 * @param status         the name of its status
 * @param statusCategory new, indeterminate or done; undefined when the host does not know
 * @param priority       nothing when it has none
 * @param assignee       the full name; nothing when it has none
 */
public record Details(String type, String status, String statusCategory, Optional<Priority> priority, Optional<String> assignee) {

    /**
     * How urgent an issue is.
     *
     * @param rank the most urgent has the lowest
     */
    public record Priority(String name, long rank) {
    }
}
