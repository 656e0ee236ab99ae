package org.commonground.jira;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.function.Supplier;
import org.commonground.core.port.Unavailable;
import org.commonground.view.Missing;

/** An action that says so, as a page of its own, when Jira lacks a service that it needs. */
public abstract class SafeAction extends JiraWebActionSupport {
    /** The result of an action that the viewer may not use, or that is about something that is not there. */
    static final String NO_PERMISSION = "securitybreach";
    private static final String UNAVAILABLE = "unavailable";
    private final transient Missing missing;
    private String unavailable = "";

    /** Takes what the message is made with. */
    protected SafeAction(Missing missing) {
        this.missing = missing;
    }

    /** The view that the work decides on, or the one that says what is missing. */
    final String answer(Supplier<String> work) {
        try {
            return work.get();
        } catch (Unavailable | LinkageError e) {
            unavailable = missing.sentence(e);
            return UNAVAILABLE;
        }
    }

    /** A parameter of the request; empty when it has none. */
    final String parameter(String name) {
        String value = getHttpRequest().getParameter(name);
        return value == null ? "" : value;
    }

    /** Addresses in this Jira. */
    final Links links() {
        return new Links(getHttpRequest().getContextPath());
    }

    /** What is missing, a sentence; empty when nothing is. */
    public String getUnavailable() {
        return unavailable;
    }

    /** The key of the app's style. */
    public String getStyleKey() {
        return "org.commonground.common-ground:style";
    }
}
