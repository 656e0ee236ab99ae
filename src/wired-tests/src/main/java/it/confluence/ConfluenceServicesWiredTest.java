package it.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugins.osgi.test.AtlassianPluginsTestRunner;
import com.atlassian.sal.api.component.ComponentLocator;
import org.junit.Test;
import org.junit.runner.RunWith;

/** What the app relies on in Confluence's services; needs the user admin. */
@RunWith(AtlassianPluginsTestRunner.class)
public class ConfluenceServicesWiredTest {
    private final UserAccessor users = ComponentLocator.getComponent(UserAccessor.class);

    @Test
    public void aUserIsFoundByTheLoginName() {
        assertEquals("admin", users.getUserByName("admin").getName());
    }

    @Test
    public void aUserThatDoesNotExistIsNull() {
        assertNull(users.getUserByName("no-such-user-here"));
    }
}
