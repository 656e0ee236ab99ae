package org.commonground.sandbox.confluence;

import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.commonground.sandbox.confluence.api.PlayedPages;
import org.commonground.sandbox.confluence.api.PlayedPermissions;
import org.commonground.sandbox.confluence.events.Happening;
import org.commonground.sandbox.confluence.events.PageEvents;
import com.atlassian.confluence.importexport.resource.WritableDownloadResourceManager;
import org.commonground.sandbox.confluence.export.ExportedFiles;
import org.commonground.sandbox.confluence.load.PagesFolder;
import org.commonground.sandbox.confluence.load.Sample;
import org.commonground.sandbox.confluence.pages.WikiServlet;
import org.commonground.sandbox.host.Database;
import org.commonground.sandbox.host.Product;
import org.commonground.sandbox.host.SandboxUser;
import org.commonground.sandbox.host.Users;
import org.commonground.sandbox.host.Visitor;
import org.commonground.sandbox.plugin.PluginModules;
import org.commonground.sandbox.sal.Events;

/** The played Confluence. */
public final class ConfluenceProduct implements Product {
    private final Wiki wiki;
    private final Database database;
    private final Events events = new Events();
    private final ExportedFiles files = new ExportedFiles("/confluence");
    private final Clock clock;
    private volatile WikiServlet pages;

    /** Opens it on the product's database; missing tables are created, pages that are there stay. */
    public ConfluenceProduct(Database database, Clock clock) {
        this.database = database;
        this.wiki = new Wiki(database, listeners());
        this.clock = clock;
    }

    /** Adds the sample company unless there are spaces already. */
    public void loadSampleIfEmpty() {
        if (wiki.isEmpty()) {
            Sample.load(wiki);
        }
    }

    /**
     * Adds the pages of a folder, all or none.
     *
     * @param keepBroken whether files that are not well-formed are loaded too; they then show an error on their page
     * @return sentences to print: what was loaded, what was passed over
     * @throws org.commonground.sandbox.host.SandboxException if nothing was loaded, saying why
     */
    public List<String> loadPages(Path folder, boolean keepBroken) {
        return new PagesFolder(folder, keepBroken, clock.instant()).loadInto(wiki);
    }

    @Override
    public String key() {
        return "confluence";
    }

    @Override
    public Map<Class<?>, Object> components() {
        PlayedPages pages = new PlayedPages(database, this::save);
        return Map.of(UserAccessor.class, new ConfluenceUsers(), PageManager.class, pages, SpaceManager.class, pages,
                PermissionManager.class, new PlayedPermissions(wiki), EventPublisher.class, events,
                WritableDownloadResourceManager.class, files);
    }

    /** Saves as the current user, without looking at permissions. */
    private boolean save(PlayedPages.Save save) {
        org.commonground.sandbox.confluence.Page page = wiki.pages(Users.byName("admin")).byId(save.page()).orElseThrow();
        return wiki.save(page, save.base(), new Draft(page.spaceKey(), page.parentId(), page.title(), save.body(),
                Visitor.current().map(SandboxUser::name).orElse("anonymous"), clock.instant(), save.note()));
    }

    @Override
    public HttpServlet pages(PluginModules modules) {
        pages = new WikiServlet(wiki, lifecycle(), modules, files, clock);
        return pages;
    }

    @Override
    public String decorate(String title, String headHtml, String bodyHtml, Map<String, String> metas, HttpServletRequest request) {
        return "atl.general".equals(metas.get("decorator")) ? pages.general(title, bodyHtml, request)
                : pages.decorate(title, headHtml, bodyHtml, request);
    }

    /** Returns what happens to pages; plugins are told of it. */
    public Lifecycle lifecycle() {
        return new Lifecycle(database, listeners());
    }

    private Listeners listeners() {
        PlayedPages pages = new PlayedPages(database);
        return new Listeners() {
            @Override
            public void tell(Happening what, long page) {
                events.publish(PageEvents.of(what, (Page) pages.getAbstractPage(page)));
            }

            @Override
            public void tellMoved(long page, String oldSpaceKey) {
                events.publish(PageEvents.moved((Page) pages.getAbstractPage(page), pages.getSpace(oldSpaceKey)));
            }

            @Override
            public void tellSpaceRemoved(String key) {
                Space space = pages.getSpace(key);
                events.publish(new SpaceRemoveEvent() {
                    @Override
                    public Space getSpace() {
                        return space;
                    }
                });
            }
        };
    }
}
