package org.commonground.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.commonground.sandbox.host.SandboxUser;
import org.commonground.sandbox.host.Visitor;
import org.commonground.sandbox.sal.AdminSessions;
import org.commonground.sandbox.velocity.HostTemplates;

/** Asks an administrator for the password again, and goes on to where they wanted to go. */
final class PasswordPage extends HttpServlet {
    private final transient HostTemplates templates = new HostTemplates("sandbox");
    private final transient AdminSessions sessions;

    PasswordPage(AdminSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, false);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SandboxUser> right = Visitor.current().filter(user -> user.name().equals(request.getParameter("password")));
        if (right.isEmpty()) {
            response.setStatus(401);
            show(request, response, true);
            return;
        }
        sessions.begin(request);
        response.sendRedirect(Login.below(request, request.getParameter(sessions.destination())));
    }

    private void show(HttpServletRequest request, HttpServletResponse response, boolean failed) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(templates.render("password", Map.of("contextPath", request.getContextPath(),
                "action", request.getRequestURI(), "failed", failed, "name", sessions.destination(),
                "destination", Optional.ofNullable(request.getParameter(sessions.destination())).orElse(""))));
    }
}
