package org.commonground.sandbox.confluence;

import com.atlassian.confluence.user.UserAccessor;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.commonground.sandbox.confluence.load.PagesFolder;
import org.commonground.sandbox.confluence.load.Sample;
import org.commonground.sandbox.confluence.pages.WikiServlet;
import org.commonground.sandbox.host.Database;
import org.commonground.sandbox.host.Product;
import org.commonground.sandbox.plugin.PluginModules;

/** The played Confluence. */
public final class ConfluenceProduct implements Product {
    private final Wiki wiki;
    private final Clock clock;
    private volatile WikiServlet pages;

    /** Opens it on the product's database; missing tables are created, pages that are there stay. */
    public ConfluenceProduct(Database database, Clock clock) {
        this.wiki = new Wiki(database);
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
        return Map.of(UserAccessor.class, new ConfluenceUsers());
    }

    @Override
    public HttpServlet pages(PluginModules modules) {
        pages = new WikiServlet(wiki, modules, clock);
        return pages;
    }

    @Override
    public String decorate(String title, String headHtml, String bodyHtml, Map<String, String> metas, HttpServletRequest request) {
        return pages.decorate(title, headHtml, bodyHtml, request);
    }
}
