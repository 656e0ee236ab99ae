package org.commonground.core.register;

/** What a record is. */
public enum Kind {
    /** What discovery found. */
    DISCOVERY,
    /** What engineering found possible. */
    FEASIBILITY
}
