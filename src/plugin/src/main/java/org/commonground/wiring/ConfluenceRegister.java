package org.commonground.wiring;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.component.ComponentLocator;
import java.time.Clock;
import java.util.List;
import org.commonground.confluence.ConfluencePeople;
import org.commonground.confluence.register.ConfluencePageSources;
import org.commonground.confluence.register.ConfluencePagesInView;
import org.commonground.confluence.register.ConfluenceVisitor;
import org.commonground.confluence.register.RegisterUpkeep;
import org.commonground.core.export.RegisterBuildingPart;
import org.commonground.core.export.RegisterPart;
import org.commonground.core.export.StoredPart;
import org.commonground.core.health.HealthCheck;
import org.commonground.core.health.RegisterCheck;
import org.commonground.core.page.ReadRecords;
import org.commonground.core.port.PageSources;
import org.commonground.core.port.PagesInView;
import org.commonground.core.port.RebuildState;
import org.commonground.core.port.RegisterIndex;
import org.commonground.core.register.Entries;
import org.commonground.core.register.KeepRegister;
import org.commonground.core.register.LinkedChanges;
import org.commonground.core.register.RebuildRegister;
import org.commonground.core.register.RegisterDesk;
import org.commonground.core.register.ShowRegister;
import org.commonground.storage.AoRebuildState;
import org.commonground.storage.AoRegisterIndex;
import org.commonground.storage.StoredFreshness;

/** Puts the register together in Confluence. */
final class ConfluenceRegister implements RegisterParts {
    private final RegisterUpkeep upkeep;
    private final RegisterDesk desk;
    private final RegisterIndex index;
    private final RebuildState state;

    ConfluenceRegister(RegisterWiring.Services services) {
        Services product = new Services(ComponentLocator::getComponent);
        Clock clock = Clock.systemDefaultZone();
        PageManager pages = product.get(PageManager.class);
        PermissionManager permissions = product.get(PermissionManager.class);
        ConfluencePeople people = new ConfluencePeople(product.get(UserAccessor.class));
        PageSources sources = new ConfluencePageSources(pages, product.get(SpaceManager.class), services.transactions());
        index = new AoRegisterIndex(services.ao());
        state = new AoRebuildState(services.ao(), clock);
        KeepRegister keep = new KeepRegister(sources, index, new Entries(new ReadRecords(people::nameOfKey))::of);
        upkeep = new RegisterUpkeep(services.events(), services.executors(), keep, new RebuildRegister(sources, index, keep, state), state);
        PagesInView inView = new ConfluencePagesInView(pages, permissions, clock.getZone());
        ShowRegister show = new ShowRegister(index, inView, keep, new StoredFreshness(services.settings())::current, clock);
        desk = new RegisterDesk(show, new LinkedChanges(index, inView), upkeep, people, new ConfluenceVisitor(permissions));
    }

    @Override
    public RegisterDesk desk() {
        return desk;
    }

    @Override
    public List<HealthCheck> checks() {
        return List.of(new RegisterCheck(state));
    }

    @Override
    public List<StoredPart> stored() {
        return List.of(new RegisterPart(index), new RegisterBuildingPart(state));
    }

    @Override
    public void close() {
        upkeep.close();
    }
}
