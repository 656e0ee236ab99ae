package com.atlassian.confluence.user;

import org.commonground.sandbox.confluence.ConfluenceUsers;
import org.commonground.sandbox.host.Visitor;

/** Who makes the current request, played. */
public final class AuthenticatedUserThreadLocal {
    private AuthenticatedUserThreadLocal() {
    }

    /** Returns the person, or null. */
    public static ConfluenceUser get() {
        return Visitor.current().map(ConfluenceUsers::of).orElse(null);
    }
}
