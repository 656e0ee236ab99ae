package org.commonground.confluence.register;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.commonground.core.port.NotAvailable;
import org.commonground.core.record.Choice;
import org.commonground.core.register.Rebuild;
import org.commonground.core.register.RegisterDesk;
import org.commonground.view.AdministratorSession;
import org.commonground.view.SafeServlet;
import org.commonground.view.View;
import org.commonground.view.Views;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The page on which an administrator sees how the register is built. It reloads itself while that goes on. Its buttons begin
 * and stop the building through {@link RegisterResource}, which the product protects against forged requests.
 * <ul>
 * <li>the viewer does not administer Confluence -> 403 with a page that says so
 * <li>no secure administrator session -> the product asks for the password
 * <li>otherwise -> 200
 * </ul>
 */
@LicensedOnly
public class RegisterAdminServlet extends SafeServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(RegisterAdminServlet.class);
    private static final String TEMPLATE = "/templates/confluence/register-admin.vm";
    private final transient Views views;
    private final transient RegisterDesk desk;
    private final transient AdministratorSession session;

    /** Takes its parts from the plugin's context. */
    public RegisterAdminServlet(Views views, RegisterDesk desk, AdministratorSession session) {
        super(views);
        this.views = views;
        this.desk = desk;
        this.session = session;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean allowed = desk.visitor().administers();
        if (allowed && !session.opens(request, response)) {
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        View view = views.begin("common-ground.register.admin.", "register-admin-script");
        view.text("title", "title").text("intro", "intro").text("build", "build").text("stop", "stop").text("denied", "denied").text("noScript", "no-script").text("wrong", "wrong");
        view.put("freshnessUrl", request.getContextPath() + "/plugins/servlet/common-ground/freshness").put("freshness", views.text("common-ground.freshness.link"));
        view.put("url", request.getContextPath() + "/rest/common-ground/1.0/register/building");
        view.put("allowed", allowed).put("refresh", false).put("sentence", "").put("percent", "").put("busy", false);
        if (allowed) {
            try {
                fill(view, desk.building().state());
            } catch (NotAvailable e) {
                LOG.error("The state of the register cannot be read", e);
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
        view.put("sentence", view.say("state." + Choice.id(rebuild.state()), view.number(rebuild.done()),
            view.number(rebuild.total()), view.number(seconds)));
    }
}
