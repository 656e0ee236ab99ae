package org.commonground.wiring;

import com.atlassian.confluence.importexport.resource.WritableDownloadResourceManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.component.ComponentLocator;
import java.util.function.UnaryOperator;
import org.commonground.confluence.ConfluenceEditablePages;
import org.commonground.confluence.ConfluencePeople;
import org.commonground.confluence.ExportedPictures;
import org.commonground.core.checkin.PlanCheckIn;
import org.commonground.core.page.ReadRecords;
import org.commonground.core.port.FreshnessSetting;
import org.commonground.core.port.People;
import org.commonground.core.port.Pictures;
import org.commonground.storage.StoredFreshness;

/** Fills the ports in Confluence. */
final class ConfluenceWiring implements ConfluenceParts {
    private final People people;
    private final Pictures pictures;
    private final FreshnessSetting freshness;
    private final PlanCheckIn planCheckIn;

    /** Takes the shared services as {@link JiraWiring} does. */
    ConfluenceWiring(SharedServices shared) {
        people = new ConfluencePeople(ComponentLocator.getComponent(UserAccessor.class));
        pictures = new ExportedPictures(ComponentLocator.getComponent(WritableDownloadResourceManager.class));
        planCheckIn = new PlanCheckIn(new ConfluenceEditablePages(ComponentLocator.getComponent(PageManager.class),
            ComponentLocator.getComponent(PermissionManager.class)), new ReadRecords(UnaryOperator.identity()));
        freshness = new StoredFreshness(shared.settings());
    }

    @Override
    public People people() {
        return people;
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
