package org.commonground.sandbox.confluence;

import org.commonground.sandbox.host.SandboxUser;

/** One line of the list of those who may see a page; a page without any is open to all who see the space. */
public record Restriction(boolean group, String name) {
    boolean admits(SandboxUser user) {
        return group ? user.isIn(name) : user.name().equals(name);
    }
}
