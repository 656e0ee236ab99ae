package org.commonground.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.List;

/** What was changed on issues, read from the database each time, as in Jira. */
public final class ChangeHistory implements ChangeHistoryManager {
    private final Issues issues;

    ChangeHistory(Issues issues) {
        this.issues = issues;
    }

    @Override
    public List<ChangeItemBean> getChangeItemsForField(Issue issue, String changeItemFieldName) {
        return issues.history(((JiraIssue) issue).row()).stream()
                .filter(change -> change.field().equals(changeItemFieldName))
                .map(change -> new ChangeItemBean(Timestamp.from(change.time()))).toList();
    }
}
