package org.commonground.sandbox.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import org.commonground.sandbox.host.SandboxUser;
import org.commonground.sandbox.host.Users;

/** Finds the sandbox's people as Confluence's users. */
public final class ConfluenceUsers implements UserAccessor {
    @Override
    public ConfluenceUser getUserByName(String name) {
        return Users.byName(name).map(ConfluenceUsers::of).orElse(null);
    }

    @Override
    public ConfluenceUser getUserByKey(UserKey key) {
        return Users.byKey(key.getStringValue()).map(ConfluenceUsers::of).orElse(null);
    }

    /** Returns a person as a user of Confluence. */
    public static ConfluenceUser of(SandboxUser user) {
        return new Found(user);
    }

    private record Found(SandboxUser user) implements ConfluenceUser {
        @Override
        public String getName() {
            return user.name();
        }

        @Override
        public String getFullName() {
            return user.fullName();
        }
    }
}
