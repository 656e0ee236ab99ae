package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;

/**
 * What was changed on issues. A custom field goes by the name that it had when it was changed.
 *
 * <p>Seen: [older] getChangeItemsForField in public code on Jira 7 to 10, where it gives every change of the field.
 */
public interface ChangeHistoryManager {
    List<ChangeItemBean> getChangeItemsForField(Issue issue, String changeItemFieldName);
}
