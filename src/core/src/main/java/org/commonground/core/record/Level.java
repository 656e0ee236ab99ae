package org.commonground.core.record;

/** How likely, how severe, how strong: coarse on purpose. */
public enum Level {
    /** Little. */
    LOW,
    /** In between. */
    MEDIUM,
    /** Much. */
    HIGH;

    /** The stable name for i18n keys and CSS: low, medium, high. */
    public String id() {
        return Choice.id(this);
    }
}
