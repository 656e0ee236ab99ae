package it.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugins.osgi.test.AtlassianPluginsTestRunner;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.component.ComponentLocator;
import it.both.AsAdmin;
import it.both.AsAdmin.Answer;
import it.both.Wait;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;

/**
 * The register, and what it relies on in Confluence's pages; needs a page with the macro discovery-summary, as the sample has it,
 * that the user admin sees.
 */
@RunWith(AtlassianPluginsTestRunner.class)
public class RegisterWiredTest {
    private static final String BUILDING = "/register/building";
    private final AsAdmin admin;
    private final PageManager pages = ComponentLocator.getComponent(PageManager.class);
    private final SpaceManager spaces = ComponentLocator.getComponent(SpaceManager.class);

    public RegisterWiredTest(@ComponentImport ApplicationProperties product) {
        this.admin = new AsAdmin(product);
    }

    private Space space() {
        return spaces.getAllSpaces().stream().filter(space -> !pages.getPageIds(space).isEmpty()).findFirst().orElseThrow();
    }

    @Test
    public void builtAnewItListsAPageThatHoldsARecord() throws Exception {
        AbstractPage record = PagesWith.macro("discovery-summary");
        int begun = admin.postToApp(BUILDING, "{}").status();
        assertTrue("200, or 409 while it is being built already: " + begun, begun == 200 || begun == 409);
        Wait.until(() -> admin.app(BUILDING).json().path("state").asText(), "done"::equals);

        Answer register = admin.app("/register?spaces=" + record.getSpace().getKey());

        assertEquals(200, register.status());
        assertTrue(register.json().toString(), register.json().get("lines").findValuesAsText("title").contains(record.getTitle()));
    }

    @Test
    public void aSpaceIsFoundAgainByItsKey() {
        assertEquals(space().getKey(), spaces.getSpace(space().getKey()).getKey());
        assertNull(spaces.getSpace("NOSUCHSPACE"));
    }

    @Test
    public void aPageKnowsAllThatTheRegisterReads() {
        Space space = space();
        AbstractPage page = pages.getAbstractPage(List.copyOf(pages.getPageIds(space)).get(0));

        assertTrue(page.isCurrent());
        assertTrue(page.getVersion() >= 1);
        assertEquals(space.getKey(), page.getSpace().getKey());
        assertFalse(page.getTitle().isEmpty());
        assertTrue(page.getUrlPath().startsWith("/"));
        assertNotNull(page.getBodyAsString());
        assertNotNull(page.getLabels());
        assertFalse(page.getLastModificationDate().before(page.getCreationDate()));
    }

    @Test
    public void manyPagesAreLoadedAtOnce() {
        List<Long> ids = List.copyOf(pages.getPageIds(space()));

        assertEquals(ids.size(), pages.getAbstractPages(ids).size());
    }
}
