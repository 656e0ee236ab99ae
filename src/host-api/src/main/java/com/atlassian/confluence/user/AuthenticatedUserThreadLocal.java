package com.atlassian.confluence.user;

/**
 * Who makes the current request; null for nobody.
 *
 * <p>Seen: [P8] ONLYOFFICE, Slack integration.
 */
public final class AuthenticatedUserThreadLocal {
    private AuthenticatedUserThreadLocal() {
    }

    public static ConfluenceUser get() {
        throw new UnsupportedOperationException("only a signature");
    }
}
