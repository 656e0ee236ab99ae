package org.commonground.wiring;

import com.atlassian.confluence.importexport.resource.WritableDownloadResourceManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.component.ComponentLocator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonground.confluence.ConfluenceEditablePages;
import org.commonground.confluence.ConfluencePeople;
import org.commonground.confluence.ExportedPictures;
import org.commonground.core.checkin.PlanCheckIn;
import org.commonground.core.export.FreshnessPart;
import org.commonground.core.export.StoredPart;
import org.commonground.core.health.HealthCheck;
import org.commonground.core.health.ServicesCheck;
import org.commonground.core.page.ReadRecords;
import org.commonground.core.port.FreshnessSetting;
import org.commonground.core.port.People;
import org.commonground.core.port.Pictures;
import org.commonground.storage.StoredFreshness;

/** Fills the ports in Confluence. */
final class ConfluenceWiring implements ConfluenceParts {
    private final Services services = new Services(ComponentLocator::getComponent);
    private final People people;
    private final Pictures pictures;
    private final FreshnessSetting freshness;
    private final PlanCheckIn planCheckIn;

    /** Takes the shared services as {@link JiraWiring} does. */
    ConfluenceWiring(SharedServices shared) {
        people = new ConfluencePeople(services.get(UserAccessor.class));
        pictures = new ExportedPictures(services.get(WritableDownloadResourceManager.class));
        planCheckIn = new PlanCheckIn(new ConfluenceEditablePages(services.get(PageManager.class),
            services.get(PermissionManager.class)), new ReadRecords(UnaryOperator.identity()));
        // the register asks for it itself, when the app starts; asked for here, so that the health page names it
        services.get(SpaceManager.class);
        freshness = new StoredFreshness(shared.settings());
    }

    @Override
    public People people() {
        return people;
    }

    @Override
    public List<HealthCheck> checks() {
        return List.of(new ServicesCheck(services::state));
    }

    @Override
    public List<StoredPart> stored() {
        return List.of(new FreshnessPart(freshness));
    }

    @Override
    public String elsewhere() {
        return "Discovery summaries and feasibility notes are content of their pages: Confluence exports them "
            + "with the pages, as storage format, HTML or PDF.";
    }

    @Override
    public Pictures pictures() {
        return pictures;
    }

    @Override
    public FreshnessSetting freshness() {
        return freshness;
    }

    @Override
    public PlanCheckIn planCheckIn() {
        return planCheckIn;
    }
}
