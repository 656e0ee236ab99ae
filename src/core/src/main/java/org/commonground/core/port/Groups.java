package org.commonground.core.port;

/** The host's groups of users. */
public interface Groups {
    /** Returns whether there is a group of this name. */
    boolean exists(String name);
}
