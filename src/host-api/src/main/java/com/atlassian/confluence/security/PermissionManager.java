package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;

/**
 * Says who may do what; null is somebody who has not logged in.
 *
 * <p>Seen: [P8] ONLYOFFICE, Slack integration: hasPermission, TARGET_APPLICATION; [docs] Confluence 9.4: getPermittedEntities
 * with a ConfluenceUser and a list.
 */
public interface PermissionManager {
    Object TARGET_APPLICATION = new Object();

    boolean hasPermission(ConfluenceUser user, Permission permission, Object target);

    <X> List<X> getPermittedEntities(ConfluenceUser user, Permission permission, List<? extends X> objects);
}
