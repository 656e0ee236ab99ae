package it.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import java.util.Optional;

/**
 * An issue that can be edited and whose project has two number fields; it stands among the hundred newest that the user admin sees.
 *
 * @param impact the first of the two
 * @param effort the second
 */
record Estimated(Issue issue, CustomField impact, CustomField effort) {
    private static final String NUMBER = "com.atlassian.jira.plugin.system.customfieldtypes:float";

    /** Returns the user whom the tests act as. */
    static ApplicationUser admin() {
        return ComponentAccessor.getComponent(UserManager.class).getUserByName("admin");
    }

    /** Returns the newest issues that admin sees. */
    static List<Issue> newest() throws SearchException {
        SearchService search = ComponentAccessor.getComponent(SearchService.class);
        return search.search(admin(), search.parseQuery(admin(), "ORDER BY id DESC").getQuery(), new PagerFilter<Issue>(0, 100))
            .getResults();
    }

    /** Finds the newest such issue. */
    static Estimated any() throws SearchException {
        return newest().stream().filter(issue -> issue.isEditable() && !issue.isArchived()).map(Estimated::of)
            .flatMap(Optional::stream).findFirst().orElseThrow(() -> new AssertionError("no issue of a project with two number fields"));
    }

    private static Optional<Estimated> of(Issue issue) {
        List<String> types = issue.getProjectObject().getIssueTypes().stream().map(type -> type.getId()).toList();
        List<CustomField> numbers = ComponentAccessor.getComponent(CustomFieldManager.class)
            .getCustomFieldObjects(issue.getProjectObject().getId(), types).stream()
            .filter(field -> NUMBER.equals(field.getCustomFieldType().getKey()) && field.getRelevantConfig(issue) != null).toList();
        return numbers.size() < 2 ? Optional.empty() : Optional.of(new Estimated(issue, numbers.get(0), numbers.get(1)));
    }

    String project() {
        return issue.getProjectObject().getKey();
    }

    /** Returns the stored value now, past every cache of the app. */
    Object stored(CustomField field) {
        return reloaded().getCustomFieldValue(field);
    }

    /** Stores a value as Jira's own edit does; null takes it away. */
    void store(CustomField field, Object value) {
        MutableIssue changed = reloaded();
        changed.setCustomFieldValue(field, value);
        ComponentAccessor.getComponent(IssueManager.class).updateIssue(admin(), changed, UpdateIssueRequest.builder().build());
    }

    MutableIssue reloaded() {
        return ComponentAccessor.getComponent(IssueManager.class).getIssueObject(issue.getId());
    }
}
