package com.atlassian.jira.issue;

/**
 * How an update is to be done; the sandbox sends neither mail nor events.
 *
 * <p>Seen: [P8] scrum-poker.
 */
public class UpdateIssueRequest {
    private UpdateIssueRequest() {
    }

    public static UpdateIssueRequestBuilder builder() {
        return new UpdateIssueRequestBuilder();
    }

    /** Makes the request. */
    public static class UpdateIssueRequestBuilder {
        public UpdateIssueRequest build() {
            return new UpdateIssueRequest();
        }
    }
}
