package org.commonground.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.core.port.FreshnessSetting;
import org.commonground.core.port.NotAvailable;
import org.commonground.core.port.Unavailable;
import org.commonground.core.record.Freshness;
import org.commonground.core.register.RegisterDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a check-in on the page that is rendered can still be trusted, as the register says it. What that needs is read once
 * for all macros of the page and kept with the request; without a request, as in a mail, each macro reads it.
 */
final class Staleness {
    private static final Logger LOG = LoggerFactory.getLogger(Staleness.class);
    private final FreshnessSetting freshness;
    private final RegisterDesk desk;
    private final HttpContext http;

    Staleness(FreshnessSetting freshness, RegisterDesk desk, HttpContext http) {
        this.freshness = freshness;
        this.desk = desk;
        this.http = http;
    }

    /** The id of the page that is rendered; nothing in a comment, a template or a page that is not saved yet. */
    static Optional<Long> page(ConversionContext context) {
        return PageFacts.rendered(context).map(PageFacts::id).filter(id -> id > 0);
    }

    /** By how many days a change that the viewer may see is later than the check-in, when that is more than is allowed. */
    Optional<Long> of(ConversionContext context, LocalDate checkIn, List<String> issueKeys) {
        Optional<AbstractPage> page = PageFacts.rendered(context).filter(p -> PageFacts.id(p) > 0);
        if (page.isEmpty()) {
            return Optional.empty();
        }
        Known known = known(PageFacts.id(page.get()), issueKeys);
        List<LocalDate> changes = new ArrayList<>();
        Optional.ofNullable(page.get().getLastModificationDate())
            .ifPresent(date -> changes.add(date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate()));
        issueKeys.forEach(key -> changes.addAll(known.changes().getOrDefault(key, List.of())));
        return known.freshness().staleBy(checkIn, changes);
    }

    private Known known(long page, List<String> issueKeys) {
        HttpServletRequest request = http.getRequest();
        String name = Staleness.class.getName() + "." + page + "." + desk.visitor().userName();
        Known kept = request == null ? null : (Known) request.getAttribute(name);
        if (kept != null && kept.changes().keySet().containsAll(issueKeys)) {
            return kept;
        }
        Map<String, List<LocalDate>> changes = new HashMap<>();
        issueKeys.forEach(key -> changes.put(key, List.of()));
        if (kept != null) {
            changes.putAll(kept.changes());
        }
        changes.putAll(linked(page, issueKeys));
        Known known = new Known(kept == null ? freshness.current() : kept.freshness(), changes);
        if (request != null) {
            request.setAttribute(name, known);
        }
        return known;
    }

    /** Without the register a page still shows; only its own change counts then. */
    private Map<String, List<LocalDate>> linked(long page, List<String> issueKeys) {
        try {
            return issueKeys.isEmpty() ? Map.of() : desk.linked().around(page, issueKeys);
        } catch (NotAvailable e) {
            LOG.error("The register cannot say which pages are about the same issues", e);
            return Map.of();
        } catch (Unavailable e) {
            return Map.of();
        }
    }

    private record Known(Freshness freshness, Map<String, List<LocalDate>> changes) {
    }
}
