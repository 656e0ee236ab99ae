package org.commonground.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;

/** Finds the sandbox's people by key or name. */
public final class JiraUsers implements UserManager {
    @Override
    public ApplicationUser getUserByKey(String userKey) {
        return JiraUser.byKey(userKey);
    }

    @Override
    public ApplicationUser getUserByName(String userName) {
        return JiraUser.byName(userName);
    }
}
