package org.commonground.view;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.commonground.core.port.Unavailable;

/** A page that says so, with 503, when the product lacks a service that it needs. */
public abstract class SafeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Missing missing;

    /** Takes what the message is made with. */
    protected SafeServlet(Views views) {
        this.missing = new Missing(views);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            super.service(request, response);
        } catch (Unavailable | LinkageError e) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            missing.writePage(e, response.getWriter());
        }
    }
}
