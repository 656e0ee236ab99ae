package org.commonground.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import org.commonground.sandbox.host.SandboxUser;
import org.commonground.sandbox.host.Users;
import org.commonground.sandbox.host.Visitor;

/** One of the sandbox's people as Jira hands them out; null stands for an anonymous visitor, as in Jira. */
public record JiraUser(SandboxUser person) implements ApplicationUser {
    /** Returns who makes the current request, or null. */
    public static JiraUser current() {
        return Visitor.current().map(JiraUser::new).orElse(null);
    }

    /** Returns the user with this key, or null. */
    public static JiraUser byKey(String key) {
        return Users.byKey(key).map(JiraUser::new).orElse(null);
    }

    /** Returns the user with this login name, or null. */
    public static JiraUser byName(String name) {
        return Users.byName(name).map(JiraUser::new).orElse(null);
    }

    @Override
    public String getKey() {
        return person.key();
    }

    @Override
    public String getUsername() {
        return person.name();
    }

    public String getName() {
        return person.name();
    }

    @Override
    public String getDisplayName() {
        return person.fullName();
    }
}
