package org.commonground.sandbox.sal;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Secure administrator sessions: a browser session in which the password was given again. They are off at first, as an
 * administrator of the products may have it; every request has one then.
 */
public final class AdminSessions implements WebSudoManager {
    private static final String GIVEN = "sandbox.password-given-again";
    private final String asking;
    private final String destination;
    private volatile boolean wanted;

    private AdminSessions(String asking, String destination) {
        this.asking = asking;
        this.destination = destination;
    }

    /** Asks where the product of this context path asks. */
    public static AdminSessions of(String contextPath) {
        return contextPath.equals("/confluence") ? new AdminSessions("/authenticate.action", "destination")
                : new AdminSessions("/secure/admin/WebSudoAuthenticate!default.jspa", "webSudoDestination");
    }

    /** Wants them from now on, as the products do by default. */
    public void switchOn() {
        wanted = true;
    }

    /** Returns the path of the page that asks for the password. */
    public String asking() {
        return asking;
    }

    /** Returns the parameter of that page with the address to go on to. */
    public String destination() {
        return destination;
    }

    /** Returns whether nothing needs to be asked. */
    public boolean cover(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return !wanted || session != null && session.getAttribute(GIVEN) != null;
    }

    /** Begins one for this browser. */
    public void begin(HttpServletRequest request) {
        request.getSession().setAttribute(GIVEN, true);
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        if (!cover(request)) {
            throw new WebSudoSessionException("The password was not given again.");
        }
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        try {
            response.sendRedirect(request.getContextPath() + asking + "?" + destination + "="
                    + URLEncoder.encode(path + query, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
