package org.commonground.admin;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.commonground.core.export.CompleteExport;
import org.commonground.core.export.StoredPart;
import org.commonground.core.export.SupportExport;
import org.commonground.core.health.CheckHealth;
import org.commonground.view.AdministratorSession;
import org.commonground.view.SafeServlet;
import org.commonground.view.Views;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The health page at {@code /plugins/servlet/common-ground/health}, and below it {@code /support.json} and
 * {@code /complete.zip}. It only reads.
 * <ul>
 * <li>the viewer does not administer the product -> 403, or the product's login before that
 * <li>no secure administrator session -> the product asks for the password
 * <li>another path -> 404
 * <li>otherwise -> 200
 * </ul>
 */
@AdminOnly
public class HealthServlet extends SafeServlet {
    static final String PATH = "/plugins/servlet/common-ground/health";
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(HealthServlet.class);
    private final transient Administrators administrators;
    private final transient AdministratorSession session;
    private final transient CheckHealth checkHealth;
    private final transient CompleteExport completeExport;
    private final transient HealthPage page;

    /** Takes its parts from the plugin's context. */
    public HealthServlet(Views views, Administrators administrators, AdministratorSession session, CheckHealth checkHealth,
                         CompleteExport completeExport, HealthPage page) {
        super(views);
        this.administrators = administrators;
        this.session = session;
        this.checkHealth = checkHealth;
        this.completeExport = completeExport;
        this.page = page;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!administrators.includeViewer()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (!session.opens(request, response)) {
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        String path = request.getRequestURI();
        if (path.endsWith("/support.json")) {
            String json = new SupportExport(page.versions()).json(checkHealth.run(), completeExport, HealthServlet::log);
            attach(response, "application/json;charset=utf-8", "common-ground-support.json");
            response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
        } else if (path.endsWith("/complete.zip")) {
            attach(response, "application/zip", "common-ground-complete.zip");
            completeExport.write(response.getOutputStream(), HealthServlet::log);
        } else if (path.endsWith("/health")) {
            response.setContentType("text/html;charset=utf-8");
            page.write(checkHealth.run(), request.getContextPath(), response.getWriter());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void log(StoredPart part, Throwable problem) {
        LOG.error("The part {} of an export cannot be read", part.name(), problem);
    }

    private static void attach(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
