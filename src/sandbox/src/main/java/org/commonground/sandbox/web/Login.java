package org.commonground.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commonground.sandbox.host.SandboxUser;
import org.commonground.sandbox.host.Users;
import org.commonground.sandbox.host.Visitor;
import org.commonground.sandbox.velocity.HostTemplates;

/** Form login with a session, HTTP Basic for scripts, and the session's XSRF token. */
final class Login extends HttpServlet {
    private static final String USER = "sandbox.user";
    private static final String TOKEN = "atl_token";
    private final transient HostTemplates templates = new HostTemplates("sandbox");
    private final String productName;

    Login(String productName) {
        this.productName = productName;
    }

    /** Sets the visitor and the token; answers 401 itself and returns false for wrong Basic credentials. */
    boolean identify(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String header = request.getHeader("Authorization");
        if (header != null && header.startsWith("Basic ")) {
            Optional<SandboxUser> user = basic(header.substring(6));
            if (user.isEmpty()) {
                response.setHeader("WWW-Authenticate", "Basic realm=\"sandbox\"");
                response.setStatus(401);
                return false;
            }
            Visitor.set(user.get());
            request.setAttribute(TOKEN, "basic");
            return true;
        }
        HttpSession session = request.getSession(true);
        if (session.getAttribute(TOKEN) == null) {
            session.setAttribute(TOKEN, UUID.randomUUID().toString());
        }
        request.setAttribute(TOKEN, session.getAttribute(TOKEN));
        Object name = session.getAttribute(USER);
        Visitor.set(name == null ? null : Users.byName((String) name).orElse(null));
        return true;
    }

    private static Optional<SandboxUser> basic(String encoded) {
        try {
            String[] parts = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8).split(":", 2);
            return parts.length == 2 ? check(parts[0], parts[1]) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<SandboxUser> check(String name, String password) {
        return Users.byName(name).filter(u -> u.name().equals(password));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals("/logout")) {
            request.getSession().invalidate();
            response.sendRedirect(request.getContextPath() + "/login");
            return;
        }
        show(request, response, false);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SandboxUser> user = check(String.valueOf(request.getParameter("os_username")),
                String.valueOf(request.getParameter("os_password")));
        if (user.isEmpty()) {
            response.setStatus(401);
            show(request, response, true);
            return;
        }
        request.changeSessionId();
        request.getSession().setAttribute(USER, user.get().name());
        response.sendRedirect(below(request, request.getParameter("os_destination")));
    }

    /** Returns the wanted address when it is one of this product, else the product's first page. */
    static String below(HttpServletRequest request, String wanted) {
        boolean local = wanted != null && wanted.startsWith("/") && !wanted.startsWith("//") && !wanted.contains("\\");
        String context = request.getContextPath();
        return local ? (wanted.startsWith(context + "/") ? wanted : context + wanted) : context + "/";
    }

    private void show(HttpServletRequest request, HttpServletResponse response, boolean failed) throws IOException {
        String destination = request.getParameter("os_destination");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(templates.render("login", Map.of(
                "contextPath", request.getContextPath(), "product", productName, "failed", failed,
                "destination", destination == null ? "" : destination,
                "names", Users.all().stream().map(SandboxUser::name).toList())));
    }
}
