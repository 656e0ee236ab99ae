package it.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugins.osgi.test.AtlassianPluginsTestRunner;
import com.atlassian.query.Query;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.fasterxml.jackson.databind.JsonNode;
import it.both.AsAdmin;
import it.both.AsAdmin.Answer;
import java.io.IOException;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;

/** The matrix, and what it relies on in Jira; see {@link Estimated} for what it needs. What it changes is put back. */
@RunWith(AtlassianPluginsTestRunner.class)
public class MatrixWiredTest {
    private final AsAdmin product;
    private final SearchService search = ComponentAccessor.getComponent(SearchService.class);
    private final ApplicationUser admin = Estimated.admin();
    private final Estimated estimated = Estimated.any();
    private final Object impactBefore = estimated.stored(estimated.impact());
    private final Object effortBefore = estimated.stored(estimated.effort());
    private final KeptSettings settings;

    public MatrixWiredTest(@ComponentImport ApplicationProperties product, @ComponentImport PluginSettingsFactory store)
        throws SearchException {
        this.product = new AsAdmin(product);
        this.settings = new KeptSettings(store, estimated);
    }

    @Before
    public void choose() throws IOException, InterruptedException {
        assertEquals(200, product.putToApp("/settings/" + estimated.project(), KeptSettings.json(estimated)).status());
    }

    @After
    public void putBack() {
        settings.putBack();
        estimated.store(estimated.impact(), impactBefore);
        estimated.store(estimated.effort(), effortBefore);
    }

    private JsonNode matrix() throws IOException, InterruptedException {
        Answer answer = product.app("/matrix?jql=id%20%3D%20" + estimated.issue().getId());
        assertEquals(200, answer.status());
        assertEquals(1, answer.json().get("total").asInt());
        return answer.json();
    }

    @Test
    public void anIssueStandsWhereItsTwoFieldsSay() throws IOException, InterruptedException {
        estimated.store(estimated.impact(), 900.0);
        estimated.store(estimated.effort(), 100.0);

        JsonNode point = matrix().get("points").get(0);

        assertEquals(estimated.issue().getKey(), point.get("key").asText());
        assertEquals(900, point.get("impact").asDouble(), 0);
        assertEquals(100, point.get("effort").asDouble(), 0);
        assertEquals("quick-win", point.get("quadrant").asText());
    }

    @Test
    public void anIssueThatLosesAValueIsUnplacedAtOnce() throws IOException, InterruptedException {
        estimated.store(estimated.impact(), 900.0);
        estimated.store(estimated.effort(), 100.0);
        assertEquals(1, matrix().get("shown").asInt());

        estimated.store(estimated.effort(), null);

        assertEquals(0, matrix().get("shown").asInt());
        assertEquals(1, matrix().get("unplaced").asInt());
    }

    @Test
    public void aQueryThatJiraDoesNotUnderstandIsAnsweredWithItsMessages() throws IOException, InterruptedException {
        Answer answer = product.app("/matrix?jql=this%20is%20no%20query");

        assertEquals(400, answer.status());
        assertEquals(false, answer.json().get("messages").isEmpty());
    }

    @Test
    public void twoParsedConditionsCanBeJoinedAndMustBothHold() throws SearchException {
        Issue some = Estimated.newest().get(0);
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
        for (Issue issue : Estimated.newest()) {
            assertNotNull(issue.getCreated());
            assertNotNull(issue.getUpdated());
            assertNotNull(issue.getIssueType().getNameTranslation());
            assertNotNull(issue.getStatus().getNameTranslation());
            assertNotNull(issue.getStatus().getStatusCategory().getKey());
        }
    }
}
