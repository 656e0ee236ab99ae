package org.commonground.confluence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;

/** Proves that a form was sent from a page of this app in the same session: nobody else can know the token. */
public final class FormToken {
    static final String FIELD = "token";
    private static final String KEY = "org.commonground.form-token";

    private FormToken() {
    }

    /** The token of this session, for the field {@code token} of a form. */
    public static String of(HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        synchronized (FormToken.class) {
            if (session.getAttribute(KEY) == null) {
                session.setAttribute(KEY, UUID.randomUUID().toString());
            }
            return (String) session.getAttribute(KEY);
        }
    }

    /** Whether a sent form holds the token. */
    public static boolean isGood(HttpServletRequest request) {
        String sent = request.getParameter(FIELD);
        return sent != null && MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8),
            of(request).getBytes(StandardCharsets.UTF_8));
    }
}
