package it.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugins.osgi.test.AtlassianPluginsTestRunner;
import org.junit.Test;
import org.junit.runner.RunWith;

/** What the app relies on in Jira's services; needs the user admin and at least three issues that admin sees. */
@RunWith(AtlassianPluginsTestRunner.class)
public class JiraServicesWiredTest {
    private final SearchService search = ComponentAccessor.getComponent(SearchService.class);
    private final ApplicationUser admin = ComponentAccessor.getComponent(UserManager.class).getUserByName("admin");

    @Test
    public void aQueryThatIsUnderstoodIsValid() {
        ParseResult parsed = search.parseQuery(admin, "ORDER BY id ASC");

        assertTrue(parsed.isValid());
        assertTrue(parsed.getErrors().getErrorMessages().isEmpty());
    }

    @Test
    public void aQueryThatIsNotUnderstoodSaysWhy() {
        ParseResult parsed = search.parseQuery(admin, "this is no query");

        assertFalse(parsed.isValid());
        assertFalse(parsed.getErrors().getErrorMessages().isEmpty());
    }

    @Test
    public void aPageHasAtMostWhatWasAskedAndTheTotalOfAll() throws SearchException {
        SearchResults<Issue> two = search.search(admin, search.parseQuery(admin, "ORDER BY id ASC").getQuery(),
            new PagerFilter<Issue>(0, 2));
        SearchResults<Issue> next = search.search(admin, search.parseQuery(admin, "ORDER BY id ASC").getQuery(),
            new PagerFilter<Issue>(2, 1));

        assertEquals(2, two.getResults().size());
        assertTrue(two.getTotal() >= 3);
        assertEquals(two.getTotal(), next.getTotal());
        assertFalse(two.getResults().get(1).getId().equals(next.getResults().get(0).getId()));
    }

    @Test
    public void aProjectCanBeNamedByItsIdInAQuery() throws SearchException {
        Issue first = search.search(admin, search.parseQuery(admin, "ORDER BY id ASC").getQuery(), new PagerFilter<Issue>(0, 1))
            .getResults().get(0);
        Long project = first.getProjectObject().getId();

        SearchResults<Issue> found = search.search(admin, search.parseQuery(admin, "project = " + project).getQuery(),
            new PagerFilter<Issue>(0, 100));

        assertTrue(found.getResults().stream().allMatch(i -> i.getProjectObject().getId().equals(project)));
        assertTrue(found.getTotal() >= 1);
    }

    @Test
    public void aFieldThatDoesNotExistIsNull() {
        assertNull(ComponentAccessor.getComponent(CustomFieldManager.class).getCustomFieldObject("customfield_99999999"));
    }

    @Test
    public void aProjectThatDoesNotExistIsNull() {
        assertNull(ComponentAccessor.getComponent(ProjectManager.class).getProjectByCurrentKey("NOSUCHPROJECT"));
    }
}
