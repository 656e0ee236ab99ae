package com.atlassian.jira.web.action;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Base of a WebWork action. What a method returns is the name of the view.
 *
 * <p>Seen: [P8] multiple-subtasks, scrum-poker, Slack integration.
 */
public abstract class JiraWebActionSupport {
    public static final String SUCCESS = "success";

    public static final String INPUT = "input";

    public JiraWebActionSupport() {
    }

    public String doDefault() throws Exception {
        throw new UnsupportedOperationException("host API: signatures only");
    }

    protected String doExecute() throws Exception {
        throw new UnsupportedOperationException("host API: signatures only");
    }

    public HttpServletRequest getHttpRequest() {
        throw new UnsupportedOperationException("host API: signatures only");
    }

    public void addErrorMessage(String message) {
        throw new UnsupportedOperationException("host API: signatures only");
    }

    public String forceRedirect(String url) {
        throw new UnsupportedOperationException("host API: signatures only");
    }
}
