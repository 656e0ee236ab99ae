package com.atlassian.jira.web.action;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.commonground.sandbox.jira.JiraUser;
import org.commonground.sandbox.host.Visitor;

/** Plays the base of Jira's actions. */
public abstract class JiraWebActionSupport {
    public static final String SUCCESS = "success";
    public static final String ERROR = "error";
    public static final String INPUT = "input";
    /** Jira's global view for a missing permission. */
    public static final String SECURITY_BREACH = "securitybreach";

    private final List<String> errorMessages = new ArrayList<>();
    private HttpServletRequest request;
    private String redirect;

    /** Gives the action its request; for the sandbox only. */
    public void begin(HttpServletRequest servletRequest, HttpServletResponse response) {
        this.request = servletRequest;
    }

    /** Returns where the action wants to send the browser, or null; for the sandbox only. */
    public String redirect() {
        return redirect;
    }

    public String doDefault() throws Exception {
        return INPUT;
    }

    protected String doExecute() throws Exception {
        return SUCCESS;
    }

    public HttpServletRequest getHttpRequest() {
        return request;
    }

    public ApplicationUser getLoggedInUser() {
        return Visitor.current().map(JiraUser::new).orElse(null);
    }

    public void addErrorMessage(String message) {
        errorMessages.add(message);
    }

    public Collection<String> getErrorMessages() {
        return errorMessages;
    }

    public boolean getHasAnyErrors() {
        return !errorMessages.isEmpty();
    }

    public String forceRedirect(String url) {
        redirect = url;
        return "none";
    }

    /** Goes to the parameter {@code returnUrl} when it is a path of this site, else to the default. */
    public String getRedirect(String defaultUrl) {
        String wanted = request.getParameter("returnUrl");
        boolean local = wanted != null && wanted.startsWith("/") && !wanted.startsWith("//") && !wanted.startsWith("/\\");
        return forceRedirect(local ? wanted : defaultUrl);
    }
}
