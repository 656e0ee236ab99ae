package org.commonground.sandbox.confluence;

import java.util.Optional;
import java.util.Set;
import org.commonground.sandbox.host.HostCalls;
import org.commonground.sandbox.host.SandboxUser;
import org.commonground.sandbox.host.Users;

/** Who may see and change the spaces. */
public final class Access {
    private static final Set<String> EDITORS =
            Set.of(Users.ADMINISTRATORS, Users.PRODUCT, Users.ENGINEERING, Users.DESIGN);

    private Access() {
    }

    /** Everybody in any group sees the spaces: not the outsider, not an anonymous visitor. */
    public static boolean maySee(Optional<SandboxUser> user) {
        HostCalls.count(HostCalls.Kind.PERMISSION_CHECK);
        return user.isPresent() && !user.get().groups().isEmpty();
    }

    /** Viewers only read. */
    public static boolean mayEdit(Optional<SandboxUser> user) {
        HostCalls.count(HostCalls.Kind.PERMISSION_CHECK);
        return user.isPresent() && user.get().groups().stream().anyMatch(EDITORS::contains);
    }
}
