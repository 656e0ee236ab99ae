package org.commonground.sandbox.sal;

import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Secure administrator sessions, switched off as an administrator of the products may: every request has one. */
public final class OpenAdminSessions implements WebSudoManager {
    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        // there is nothing to ask for
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        throw new IllegalStateException("no request lacks a secure administrator session here");
    }
}
