package org.commonground.sandbox.sal;

import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The request of this thread. */
public final class CurrentRequest implements HttpContext {
    private final ThreadLocal<HttpServletRequest> current = new ThreadLocal<>();

    @Override
    public HttpServletRequest getRequest() {
        return current.get();
    }

    /** Returns the language that the visitor's browser asks for first: German, or else English. */
    public Locale language() {
        HttpServletRequest request = current.get();
        String wanted = request == null ? null : request.getHeader("Accept-Language");
        return wanted != null && wanted.toLowerCase(Locale.ROOT).startsWith("de") ? Locale.GERMAN : Locale.ENGLISH;
    }

    /** Sets the request of this thread; null for none. */
    public void set(HttpServletRequest request) {
        if (request == null) {
            current.remove();
        } else {
            current.set(request);
        }
    }
}
