package org.commonground.core.port;

/** Who asks. */
public interface Viewer {
    /** Returns a name that never changes and that nobody else has; empty for somebody who is not logged in. */
    String key();

    /** Returns whether the person is a member of the group with this name. */
    boolean isIn(String group);
}
