package org.commonground.confluence.register;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Optional;
import org.commonground.core.port.Visitor;

/** Who makes the current request to Confluence. */
public final class ConfluenceVisitor implements Visitor {
    private final PermissionManager permissions;

    /** Works on Confluence's service. */
    public ConfluenceVisitor(PermissionManager permissions) {
        this.permissions = permissions;
    }

    @Override
    public String userName() {
        return Optional.ofNullable(AuthenticatedUserThreadLocal.get()).map(ConfluenceUser::getName).orElse("");
    }

    @Override
    public boolean administers() {
        return permissions.hasPermission(AuthenticatedUserThreadLocal.get(), Permission.ADMINISTER, PermissionManager.TARGET_APPLICATION);
    }
}
