package com.atlassian.jira.web.action;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Base of a WebWork action. What a method returns is the name of the view.
 *
 * <p>Seen: [P8] multiple-subtasks, scrum-poker, Slack integration.
 */
public abstract class JiraWebActionSupport {
    public static final String SUCCESS = "success";

    public static final String ERROR = "error";

    public static final String INPUT = "input";

    public JiraWebActionSupport() {
    }

    public String doDefault() throws Exception {
        throw new UnsupportedOperationException("host API: signatures only");
    }

    protected String doExecute() throws Exception {
        throw new UnsupportedOperationException("host API: signatures only");
    }

    public ApplicationUser getLoggedInUser() {
        throw new UnsupportedOperationException("host API: signatures only");
    }

    public void addErrorMessage(String message) {
        throw new UnsupportedOperationException("host API: signatures only");
    }

    public String getRedirect(String defaultUrl) {
        throw new UnsupportedOperationException("host API: signatures only");
    }
}
