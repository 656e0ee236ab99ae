package org.commonground.sandbox.confluence.api;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.Optional;
import org.commonground.sandbox.confluence.Access;
import org.commonground.sandbox.confluence.VisiblePages;
import org.commonground.sandbox.confluence.Wiki;
import org.commonground.sandbox.host.HostCalls;
import org.commonground.sandbox.host.SandboxUser;
import org.commonground.sandbox.host.Users;

/** Permissions of pages and spaces; pages in the trash are seen by nobody. Each page is one counted check. */
public final class PlayedPermissions implements PermissionManager {
    private final Wiki wiki;

    public PlayedPermissions(Wiki wiki) {
        this.wiki = wiki;
    }

    @Override
    public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
        if (target == TARGET_APPLICATION) {
            HostCalls.count(HostCalls.Kind.PERMISSION_CHECK);
            return permission == Permission.ADMINISTER && person(user).filter(SandboxUser::isAdmin).isPresent();
        }
        if (permission != Permission.VIEW) {
            return Access.mayEdit(person(user));
        }
        return target instanceof Space ? Access.maySee(person(user)) : !getPermittedEntities(user, permission, List.of(target)).isEmpty();
    }

    @Override
    public <X> List<X> getPermittedEntities(ConfluenceUser user, Permission permission, List<? extends X> objects) {
        VisiblePages visible = wiki.pages(person(user));
        return objects.stream().filter(o -> {
            HostCalls.count(HostCalls.Kind.PERMISSION_CHECK);
            return o instanceof AbstractPage page && visible.byId(page.getId()).isPresent();
        }).<X>map(o -> o).toList();
    }

    private static Optional<SandboxUser> person(ConfluenceUser user) {
        return Optional.ofNullable(user).map(ConfluenceUser::getName).flatMap(Users::byName);
    }
}
