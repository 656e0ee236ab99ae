package org.commonground.sandbox.host;

import java.util.Set;

/** A person who can log in; the password is the name. The key never changes. */
public record SandboxUser(String key, String name, String fullName, Set<String> groups) {
    public boolean isIn(String group) {
        return groups.contains(group);
    }

    public boolean isAdmin() {
        return isIn(Users.ADMINISTRATORS);
    }
}
