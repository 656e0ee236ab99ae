package org.commonground.sandbox.jira.pages;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.commonground.sandbox.jira.JiraIssue;
import org.commonground.sandbox.jira.JiraProject;
import org.commonground.sandbox.jira.JiraUser;

/**
 * One request by one user.
 *
 * @param user null when nobody is logged in
 */
record Visit(HttpServletRequest request, JiraUser user) {
    String path() {
        return Objects.requireNonNullElse(request.getServletPath(), "")
                + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** Returns the number in a parameter, 0 when there is none that makes sense. */
    int number(String name) {
        return parameter(name).matches("\\d{1,7}") ? Integer.parseInt(parameter(name)) : 0;
    }

    String token() {
        return Objects.requireNonNullElse(request.getAttribute("atl_token"), "").toString();
    }

    boolean tokenIsRight() {
        return !token().isEmpty() && token().equals(parameter("atl_token"));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What every template may use. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("ctx", request.getContextPath());
        values.put("token", token());
        values.put("user", user);
        values.put("destination", encode(path() + (request.getQueryString() == null ? ""
                : "?" + request.getQueryString())));
        return values;
    }

    /** What web items, panels and conditions of plugins are told. */
    Map<String, Object> fragmentContext(JiraProject project, JiraIssue issue) {
        Map<String, Object> context = new HashMap<>();
        context.put("user", user);
        context.put("project", project);
        if (issue != null) {
            context.put("issue", issue);
        }
        context.put("helper", new JiraHelper(request, project, new HashMap<>(context)));
        context.put("projectKey", project.key());
        context.put("pathEncodedProjectKey", encode(project.key()));
        context.put("projectKeyEncoded", encode(project.key()));
        return context;
    }
}
