package org.commonground.confluence.register;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Optional;
import org.commonground.core.port.People;
import org.commonground.core.register.ShowRegister;

/** Where the register's screens ask: what is shown, how it is kept, and what the person of this request may do. */
public final class RegisterDesk {
    private final ShowRegister show;
    private final RegisterUpkeep upkeep;
    private final People people;
    private final PermissionManager permissions;

    /** Joins the parts. */
    public RegisterDesk(ShowRegister show, RegisterUpkeep upkeep, People people, PermissionManager permissions) {
        this.show = show;
        this.upkeep = upkeep;
        this.people = people;
        this.permissions = permissions;
    }

    ShowRegister show() {
        return show;
    }

    RegisterUpkeep upkeep() {
        return upkeep;
    }

    People people() {
        return people;
    }

    /** Resources answer only people who have logged in. */
    boolean mayExport() {
        return AuthenticatedUserThreadLocal.get() != null;
    }

    /** Whether the person administers Confluence. */
    boolean mayBuild() {
        return permissions.hasPermission(AuthenticatedUserThreadLocal.get(), Permission.ADMINISTER, PermissionManager.TARGET_APPLICATION);
    }

    /** The user name of the person; empty for nobody. */
    String userName() {
        return Optional.ofNullable(AuthenticatedUserThreadLocal.get()).map(ConfluenceUser::getName).orElse("");
    }
}
