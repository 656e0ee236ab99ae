package org.commonground.confluence.register;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.commonground.confluence.FormToken;
import org.commonground.core.port.FreshnessSetting;
import org.commonground.core.record.Freshness;
import org.commonground.core.register.RegisterDesk;
import org.commonground.view.AdministratorSession;
import org.commonground.view.SafeServlet;
import org.commonground.view.View;
import org.commonground.view.Views;

/**
 * The page on which an administrator says how long a check-in stays fresh. GET shows the form; POST saves and leads back to it.
 * <ul>
 * <li>the viewer does not administer Confluence -> 403 with a sentence
 * <li>no secure administrator session -> the product asks for the password
 * <li>sent from elsewhere, or the session has ended -> 403, with the form as it was filled in
 * <li>no whole number of days that is allowed -> 400, with the form as it was filled in
 * <li>otherwise -> 200, or 302 after saving
 * </ul>
 */
@LicensedOnly
public class FreshnessServlet extends SafeServlet {
    private static final long serialVersionUID = 1L;
    private final transient Views views;
    private final transient RegisterDesk desk;
    private final transient FreshnessSetting setting;
    private final transient AdministratorSession session;

    /** Takes its parts from the plugin's context. */
    public FreshnessServlet(Views views, RegisterDesk desk, FreshnessSetting setting, AdministratorSession session) {
        super(views);
        this.views = views;
        this.desk = desk;
        this.setting = setting;
        this.session = session;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!goesOn(request, response)) {
            return;
        }
        View view = page(request).put("days", String.valueOf(setting.current().days()));
        if (request.getParameter("saved") != null) {
            view.text("saved", "saved");
        }
        render(request, response, HttpServletResponse.SC_OK, view);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!goesOn(request, response)) {
            return;
        }
        String typed = Optional.ofNullable(request.getParameter("days")).orElse("");
        Optional<Freshness> wanted = Freshness.of(typed);
        View view = page(request).put("days", typed);
        if (!FormToken.isGood(request)) {
            render(request, response, HttpServletResponse.SC_FORBIDDEN, view.put("problem", view.say("expired")));
        } else if (wanted.isEmpty()) {
            render(request, response, HttpServletResponse.SC_BAD_REQUEST,
                view.put("problem", view.say("wrong", view.number(Freshness.MOST_DAYS))));
        } else {
            setting.change(wanted.get());
            response.sendRedirect(request.getRequestURI() + "?saved");
        }
    }

    /** Whether the viewer may be here; if not, the answer has been given. */
    private boolean goesOn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!desk.visitor().administers()) {
            render(request, response, HttpServletResponse.SC_FORBIDDEN, page(request).put("allowed", false));
            return false;
        }
        return session.opens(request, response);
    }

    private View page(HttpServletRequest request) {
        View view = views.begin("common-ground.freshness.").text("title", "title").text("intro", "intro").text("label", "label")
            .text("unit", "unit").text("help", "help").text("save", "save").text("back", "back").text("denied", "denied");
        return view.put("allowed", true).put("days", "").put("saved", "").put("problem", "").put("action", request.getRequestURI())
            .put("backUrl", request.getContextPath() + "/plugins/servlet/common-ground/register");
    }

    private static void render(HttpServletRequest request, HttpServletResponse response, int status, View view) throws IOException {
        view.put("token", FormToken.of(request));
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        view.render("/templates/confluence/freshness.vm", response.getWriter());
    }
}
