package org.commonground.confluence.register;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.commonground.core.port.NotAvailable;
import org.commonground.core.record.Choice;
import org.commonground.core.register.Rebuild;
import org.commonground.core.register.RegisterDesk;
import org.commonground.view.View;
import org.commonground.view.Views;

/**
 * The page on which an administrator sees how the register is built, begins it and stops it. It reloads itself while the
 * register is being built, and needs no script. Forms carry a token of the visitor's session.
 */
public class RegisterAdminServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String TOKEN = RegisterAdminServlet.class.getName() + ".token";
    private static final String TEMPLATE = "/templates/confluence/register-admin.vm";
    private final transient Views views;
    private final transient RegisterDesk desk;

    /** Takes its parts from the plugin's context. */
    public RegisterAdminServlet(Views views, RegisterDesk desk) {
        this.views = views;
        this.desk = desk;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        View view = views.begin("common-ground.register.admin.");
        view.text("title", "title").text("intro", "intro").text("build", "build").text("stop", "stop").text("denied", "denied");
        view.put("allowed", desk.visitor().administers()).put("refresh", false).put("token", "").put("sentence", "").put("percent", "").put("busy", false);
        if (desk.visitor().administers()) {
            view.put("token", token(request.getSession()));
            try {
                fill(view, desk.building().state());
            } catch (NotAvailable e) {
                view.put("sentence", view.say("not-available"));
            }
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
        view.render(TEMPLATE, response.getWriter());
    }

    private void fill(View view, Optional<Rebuild> latest) {
        if (latest.isEmpty()) {
            view.put("sentence", view.say("never"));
            return;
        }
        Rebuild rebuild = latest.get();
        view.put("busy", rebuild.active()).put("refresh", rebuild.active());
        view.put("percent", rebuild.active() ? String.valueOf(rebuild.percent()) : "");
        Instant until = rebuild.times().ended().orElse(rebuild.times().heard());
        long seconds = Math.max(1, Duration.between(rebuild.times().begun(), until).toSeconds());
        view.put("sentence", view.say("state." + Choice.id(rebuild.state()), String.valueOf(rebuild.done()),
            String.valueOf(rebuild.total()), String.valueOf(seconds)));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!desk.visitor().administers() || !token(request.getSession()).equals(request.getParameter("token"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (request.getParameter("stop") != null) {
            desk.building().stop();
        } else {
            desk.building().start(desk.visitor().userName());
        }
        response.sendRedirect(request.getRequestURI());
    }

    private static String token(HttpSession session) {
        synchronized (session) {
            if (session.getAttribute(TOKEN) == null) {
                session.setAttribute(TOKEN, UUID.randomUUID().toString());
            }
            return (String) session.getAttribute(TOKEN);
        }
    }
}
