package org.commonground.view;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Secure administrator sessions: unless they are switched off, the product asks an administrator for the password again before
 * anything is administered. It protects its own pages; servlets and REST resources must ask.
 */
@Named
public class AdministratorSession {
    private final WebSudoManager sessions;

    /** Asks the product. */
    @Inject
    public AdministratorSession(WebSudoManager sessions) {
        this.sessions = sessions;
    }

    /** Returns whether a page may be shown; if not, the answer sends the browser to where the product asks for the password. */
    public boolean opens(HttpServletRequest request, HttpServletResponse response) {
        if (allows(request)) {
            return true;
        }
        sessions.enforceWebSudoProtection(request, response);
        return false;
    }

    /**
     * Returns whether a request without a page may be answered. One with a password or a token of its own and without cookies,
     * as scripts send it, needs no session: nothing else can have logged it in. With a cookie the header proves nothing, since
     * a script in a misused browser session could add one that is made up.
     */
    public boolean allows(HttpServletRequest request) {
        String credentials = request.getHeader("Authorization");
        boolean alone = credentials != null && credentials.matches("(?i)(basic|bearer) .+") && request.getHeader("Cookie") == null;
        return alone || covers(request);
    }

    private boolean covers(HttpServletRequest request) {
        try {
            sessions.willExecuteWebSudoRequest(request);
            return true;
        } catch (WebSudoSessionException e) {
            return false;
        }
    }
}
