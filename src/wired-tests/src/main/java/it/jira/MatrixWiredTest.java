package it.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugins.osgi.test.AtlassianPluginsTestRunner;
import com.atlassian.query.Query;
import java.util.List;
import java.util.concurrent.locks.Lock;
import org.junit.Test;
import org.junit.runner.RunWith;

/**
 * What the matrix and the change of an estimate rely on; needs the user admin and, among the hundred newest issues that admin sees,
 * one with a number field. Its value is changed and put back.
 */
@RunWith(AtlassianPluginsTestRunner.class)
public class MatrixWiredTest {
    private static final String NUMBER = "com.atlassian.jira.plugin.system.customfieldtypes:float";
    private final SearchService search = ComponentAccessor.getComponent(SearchService.class);
    private final IssueManager issues = ComponentAccessor.getComponent(IssueManager.class);
    private final CustomFieldManager fields = ComponentAccessor.getComponent(CustomFieldManager.class);
    private final ApplicationUser admin = ComponentAccessor.getComponent(UserManager.class).getUserByName("admin");

    private List<Issue> newest() throws SearchException {
        return search.search(admin, search.parseQuery(admin, "ORDER BY id DESC").getQuery(), new PagerFilter<Issue>(0, 100)).getResults();
    }

    private CustomField numberField(Issue issue) {
        List<String> types = issue.getProjectObject().getIssueTypes().stream().map(type -> type.getId()).toList();
        return fields.getCustomFieldObjects(issue.getProjectObject().getId(), types).stream()
            .filter(field -> NUMBER.equals(field.getCustomFieldType().getKey()) && field.getRelevantConfig(issue) != null)
            .findFirst().orElse(null);
    }

    private MutableIssue issueWithANumberField() throws SearchException {
        return newest().stream().filter(issue -> numberField(issue) != null && issue.isEditable() && !issue.isArchived()).findFirst()
            .map(issue -> issues.getIssueObject(issue.getId())).orElseThrow();
    }

    @Test
    public void twoParsedConditionsCanBeJoinedAndMustBothHold() throws SearchException {
        Issue some = newest().get(0);
        Query own = search.parseQuery(admin, "project = " + some.getProjectObject().getId() + " ORDER BY id DESC").getQuery();
        Query written = search.parseQuery(admin, "key = " + some.getKey() + " OR id = " + some.getId()).getQuery();
        Query joined = JqlQueryBuilder.newBuilder().where().addClause(own.getWhereClause()).and().addClause(written.getWhereClause())
            .endWhere().orderBy().setSorts(own.getOrderByClause()).buildQuery();
        SearchResults<Issue> found = search.search(admin, joined, new PagerFilter<Issue>(0, 10));

        assertEquals(1, found.getTotal());
        assertEquals(some.getId(), found.getResults().get(0).getId());
    }

    @Test
    public void anIssueThatWasFoundKnowsWhatTheMatrixShows() throws SearchException {
        for (Issue issue : newest()) {
            assertNotNull(issue.getCreated());
            assertNotNull(issue.getUpdated());
            assertNotNull(issue.getIssueType().getNameTranslation());
            assertNotNull(issue.getStatus().getNameTranslation());
            assertNotNull(issue.getStatus().getStatusCategory().getKey());
        }
    }

    @Test
    public void anUpdateStoresTheNumberAndRaisesTheTimeOfTheIssue() throws SearchException, InterruptedException {
        MutableIssue issue = issueWithANumberField();
        CustomField field = numberField(issue);
        Object before = issue.getCustomFieldValue(field);
        Double other = before instanceof Double number && number == 1 ? 2.0 : 1.0;
        long time = issue.getUpdated().getTime();
        Thread.sleep(5);
        try {
            issue.setCustomFieldValue(field, other);
            issues.updateIssue(admin, issue, UpdateIssueRequest.builder().build());
            MutableIssue stored = issues.getIssueObject(issue.getId());

            assertEquals(other, stored.getCustomFieldValue(field));
            assertTrue(stored.getUpdated().getTime() > time);
        } finally {
            MutableIssue again = issues.getIssueObject(issue.getId());
            again.setCustomFieldValue(field, before);
            issues.updateIssue(admin, again, UpdateIssueRequest.builder().build());
        }
    }

    @Test
    public void aLockThatIsHeldIsNotGivenToAnotherThread() throws InterruptedException {
        Lock lock = ComponentAccessor.getComponent(ClusterLockService.class).getLockForName("org.commonground.move.wired-test");
        boolean[] taken = {true};
        lock.lock();
        try {
            Thread other = new Thread(() -> taken[0] = lock.tryLock());
            other.start();
            other.join();
        } finally {
            lock.unlock();
        }

        assertFalse(taken[0]);
    }
}
