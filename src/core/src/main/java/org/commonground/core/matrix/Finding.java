package org.commonground.core.matrix;

import java.util.List;

/**
 * Something about a project's settings that no longer works as it was meant to.
 *
 * @param kind what it is
 * @param subject impact, effort or movers
 * @param name the field or the group that it is about, as people know it; a deleted field has only its id
 * @param details the names of the screens; empty for other kinds
 */
public record Finding(Kind kind, String subject, String name, List<String> details) {
    /** Keeps its own copy of the list. */
    public Finding {
        details = List.copyOf(details);
    }

    /** What can be wrong. */
    public enum Kind {
        /** The field was deleted: there are no values any more. */
        FIELD_GONE("field-gone", true),
        /** The field is no number field: its values cannot be read. */
        NOT_A_NUMBER_FIELD("not-a-number-field", true),
        /** The project's issues do not have the field. */
        NOT_ON_PROJECT("not-on-project", true),
        /** The field is missing on screens where issues are edited; it can still be changed on the matrix. */
        NOT_ON_EDIT_SCREEN("not-on-edit-screen", false),
        /** A group that may move points does not exist any more. */
        GROUP_GONE("group-gone", false);

        private final String id;
        private final boolean serious;

        Kind(String id, boolean serious) {
            this.id = id;
            this.serious = serious;
        }

        /** The stable name for texts. */
        public String id() {
            return id;
        }

        /** Whether the matrix cannot show what it should. */
        public boolean serious() {
            return serious;
        }
    }
}
