package com.atlassian.sal.api.websudo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Secure administrator sessions: the product asks an administrator for the password again.
 *
 * <p>Seen: [P8] Slack integration, shared module.
 */
public interface WebSudoManager {
    /** Says that a request needs such a session, and throws when there is none. */
    void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException;

    /** Sends the browser to the page that asks for the password. */
    void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response);
}
