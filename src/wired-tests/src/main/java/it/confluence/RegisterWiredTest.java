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
import com.atlassian.plugins.osgi.test.AtlassianPluginsTestRunner;
import com.atlassian.sal.api.component.ComponentLocator;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;

/** What the register relies on in Confluence's pages; needs a space with a page. */
@RunWith(AtlassianPluginsTestRunner.class)
public class RegisterWiredTest {
    private final PageManager pages = ComponentLocator.getComponent(PageManager.class);
    private final SpaceManager spaces = ComponentLocator.getComponent(SpaceManager.class);

    private Space space() {
        return spaces.getAllSpaces().stream().filter(space -> !pages.getPageIds(space).isEmpty()).findFirst().orElseThrow();
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
