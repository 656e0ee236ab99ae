package org.commonground.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import org.commonground.core.port.Viewer;

/** The person who is logged in to Jira. */
public final class JiraViewer implements Viewer {
    private final JiraAuthenticationContext context;
    private final GroupManager groups;

    /** Works on Jira's services. */
    public JiraViewer(JiraAuthenticationContext context, GroupManager groups) {
        this.context = context;
        this.groups = groups;
    }

    @Override
    public String key() {
        ApplicationUser user = context.getLoggedInUser();
        return user == null ? "" : user.getKey();
    }

    @Override
    public boolean isIn(String group) {
        ApplicationUser user = context.getLoggedInUser();
        return user != null && groups.isUserInGroup(user, group);
    }
}
