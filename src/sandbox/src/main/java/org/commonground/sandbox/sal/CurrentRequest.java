package org.commonground.sandbox.sal;

import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.servlet.http.HttpServletRequest;

/** The request of this thread. */
public final class CurrentRequest implements HttpContext {
    private final ThreadLocal<HttpServletRequest> current = new ThreadLocal<>();

    @Override
    public HttpServletRequest getRequest() {
        return current.get();
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
