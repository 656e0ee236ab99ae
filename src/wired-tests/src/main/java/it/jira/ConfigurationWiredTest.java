package it.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugins.osgi.test.AtlassianPluginsTestRunner;
import org.junit.Test;
import org.junit.runner.RunWith;

/** What the settings page relies on in Jira's configuration; needs the Jira admin "admin" and an issue that admin sees. */
@RunWith(AtlassianPluginsTestRunner.class)
public class ConfigurationWiredTest {
    private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private final CustomFieldManager fields = ComponentAccessor.getComponent(CustomFieldManager.class);
    private final ApplicationUser admin = ComponentAccessor.getComponent(UserManager.class).getUserByName("admin");

    @Test
    public void theNumberFieldAndItsSearcherAreThere() {
        assertEquals(TYPES + "float", fields.getCustomFieldType(TYPES + "float").getKey());
        assertNotNull(fields.getCustomFieldSearcher(TYPES + "exactnumber"));
        assertNull(fields.getCustomFieldType(TYPES + "no-such-type"));
    }

    @Test
    public void aJiraAdminMayDoAllAndNobodyMayNot() {
        GlobalPermissionManager permissions = ComponentAccessor.getComponent(GlobalPermissionManager.class);

        assertTrue(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, admin));
        assertFalse(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, null));
    }

    @Test
    public void aGroupThatDoesNotExistIsNullAndNobodyIsInIt() {
        GroupManager groups = ComponentAccessor.getComponent(GroupManager.class);

        assertNull(groups.getGroup("no group has this name"));
        assertFalse(groups.isUserInGroup(admin, "no group has this name"));
    }

    @Test
    public void aProjectHasAScreenForEachOperation() throws SearchException {
        SearchService search = ComponentAccessor.getComponent(SearchService.class);
        Issue issue = search.search(admin, search.parseQuery(admin, "ORDER BY id ASC").getQuery(), new PagerFilter<Issue>(0, 1))
            .getResults().get(0);
        Project project = issue.getProjectObject();
        IssueTypeScreenScheme scheme = ComponentAccessor.getComponent(IssueTypeScreenSchemeManager.class)
            .getIssueTypeScreenScheme(project);

        assertFalse(scheme.getEntities().isEmpty());
        FieldScreen edit = scheme.getEntities().iterator().next().getFieldScreenScheme()
            .getFieldScreen(IssueOperations.EDIT_ISSUE_OPERATION);
        assertNotNull(edit.getId());
        assertNotNull(edit.getTab(0));
        assertFalse(edit.containsField("customfield_no_such_field"));
    }
}
