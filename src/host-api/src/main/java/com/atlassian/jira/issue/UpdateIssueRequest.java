package com.atlassian.jira.issue;

/**
 * How an update is to be done: as built, with the host's usual events and mail.
 *
 * <p>Seen: [P8] scrum-poker, multiple-subtasks: builder().build(); [older] the name of the builder's class.
 */
public class UpdateIssueRequest {
    private UpdateIssueRequest() {
        throw new UnsupportedOperationException("host API: signatures only");
    }

    public static UpdateIssueRequestBuilder builder() {
        throw new UnsupportedOperationException("host API: signatures only");
    }

    /** Makes the request. */
    public static class UpdateIssueRequestBuilder {
        public UpdateIssueRequest build() {
            throw new UnsupportedOperationException("host API: signatures only");
        }
    }
}
