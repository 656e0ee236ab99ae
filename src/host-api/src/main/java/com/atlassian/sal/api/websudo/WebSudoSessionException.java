package com.atlassian.sal.api.websudo;

/**
 * There is no secure administrator session.
 *
 * <p>Seen: [P8] Slack integration, shared module.
 */
public class WebSudoSessionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WebSudoSessionException(String message) {
        super(message);
    }
}
