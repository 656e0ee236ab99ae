package org.commonground.sandbox.sal;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import org.commonground.sandbox.host.SandboxUser;
import org.commonground.sandbox.host.Users;
import org.commonground.sandbox.host.Visitor;

/** The sandbox's people as both products' plugins ask for them. */
public final class PlayedUsers implements UserManager {
    @Override
    public UserKey getRemoteUserKey() {
        return Visitor.current().map(user -> new UserKey(user.key())).orElse(null);
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return userKey != null && Users.byKey(userKey.getStringValue()).filter(SandboxUser::isAdmin).isPresent();
    }
}
