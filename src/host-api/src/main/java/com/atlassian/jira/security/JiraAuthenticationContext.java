package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Who is asking; the user is null for an anonymous visitor.
 *
 * <p>Seen: [P8] multiple-subtasks, scrum-poker, Slack integration.
 */
public interface JiraAuthenticationContext {
    ApplicationUser getLoggedInUser();
}
