package org.commonground.core.port;

/** Who makes the current request. */
public interface Visitor {
    /** Returns the user name; empty for somebody who has not logged in. */
    String userName();

    /** Returns whether the person administers the product. */
    boolean administers();
}
