package org.commonground.jira;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses in this Jira. */
record Links(String contextPath) {
    private static final String MATRIX_ITEM = "org.commonground.common-ground:matrix-link";

    /** The settings of a project. */
    String settings(String projectKey) {
        return contextPath + "/secure/CommonGroundMatrixSettings!default.jspa?projectKey=" + encoded(projectKey);
    }

    /** The page that asks before a project's two fields are created. */
    String createFields(String projectKey) {
        return contextPath + "/secure/CommonGroundCreateFields!default.jspa?projectKey=" + encoded(projectKey);
    }

    /** The page of a project. */
    String matrix(String projectKey) {
        return contextPath + "/projects/" + encoded(projectKey) + "?selectedItem=" + MATRIX_ITEM;
    }

    /** The same with an issue chosen. */
    String matrix(String projectKey, long issueId) {
        return matrix(projectKey) + "&cg-issue=" + issueId;
    }

    /** An issue. */
    String issue(String key) {
        return contextPath + "/browse/" + encoded(key);
    }

    /** The form for an issue's estimate. */
    String estimate(long issueId) {
        return contextPath + "/secure/CommonGroundEstimate!default.jspa?id=" + issueId;
    }

    /** Where a script changes an issue's estimate. */
    String move(long issueId) {
        return contextPath + "/rest/common-ground/1.0/matrix/issues/" + issueId;
    }

    /** The matrix as data. */
    String rest() {
        return contextPath + "/rest/common-ground/1.0/matrix";
    }

    /** Where to log in; the wanted address below the context path is added to it. */
    String login() {
        return contextPath + "/login.jsp?os_destination=";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
