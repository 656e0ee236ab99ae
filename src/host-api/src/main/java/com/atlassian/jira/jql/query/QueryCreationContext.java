package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;

/**
 * For whom a query runs; null is somebody who is not logged in.
 *
 * <p>Seen: [P8] scrum-poker: the type; [older] getApplicationUser in public code on Jira 7 to 10.
 */
public interface QueryCreationContext {
    ApplicationUser getApplicationUser();
}
