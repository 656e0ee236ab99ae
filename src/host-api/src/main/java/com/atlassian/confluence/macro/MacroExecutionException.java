package com.atlassian.confluence.macro;

/**
 * The macro cannot be shown; the page shows the message instead.
 *
 * <p>Seen: [P8] ONLYOFFICE.
 */
public class MacroExecutionException extends Exception {
    public MacroExecutionException(String message, Throwable cause) {
        super(message, cause);
    }
}
