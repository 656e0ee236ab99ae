package org.commonground.confluence.register;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.commonground.confluence.PageFacts;
import org.commonground.confluence.SafeMacro;
import org.commonground.core.port.NotAvailable;
import org.commonground.core.register.Look;
import org.commonground.core.register.RegisterDesk;
import org.commonground.view.View;
import org.commonground.view.Views;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The register as a table: sorted, filtered and counted on the server, with links in the page's address. In exports, e-mail,
 * comments and previews, where there is no address to come back to, the same table without links.
 */
public class DiscoveryRegisterMacro extends SafeMacro {
    private static final Logger LOG = LoggerFactory.getLogger(DiscoveryRegisterMacro.class);
    private static final String DISPLAY = "display";
    private final Views views;
    private final RegisterDesk desk;
    private final HttpContext http;

    /** Takes its parts from the plugin's context. */
    public DiscoveryRegisterMacro(Views views, RegisterDesk desk, HttpContext http) {
        super(views);
        this.views = views;
        this.desk = desk;
        this.http = http;
    }

    @Override
    protected String show(Map<String, String> parameters, String body, ConversionContext context) {
        Optional<AbstractPage> page = PageFacts.rendered(context);
        RegisterQuery query = RegisterQuery.of(parameters, page.map(p -> p.getSpace().getKey()).orElse(""));
        HttpServletRequest request = http.getRequest();
        boolean live = page.isPresent() && request != null && DISPLAY.equals(context.getOutputType());
        String root = request == null ? "" : request.getContextPath();
        LookLinks links = new LookLinks(RegisterQuery.id(parameters), root + page.map(AbstractPage::getUrlPath).orElse(""),
            Look.first(views.language()).with(query.attention()), live ? request : null);
        View view = views.begin("common-ground.register.");
        RegisterView shown = new RegisterView(view, links, desk.people(), root, live);
        shown.begin(RegisterQuery.id(parameters), query, !desk.visitor().userName().isEmpty());
        try {
            RegisterDesk.Reading reading = desk.read(query.filter(), links.look());
            shown.register(reading.register());
            shown.building(reading.building());
        } catch (NotAvailable e) {
            LOG.error("The register cannot be shown", e);
            shown.notAvailable();
        }
        return view.render("/templates/confluence/register.vm");
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }
}
