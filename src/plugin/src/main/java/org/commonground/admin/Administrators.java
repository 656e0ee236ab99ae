package org.commonground.admin;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who administers the product. */
@Named
public class Administrators {
    private final UserManager users;

    /** Asks the product. */
    @Inject
    public Administrators(UserManager users) {
        this.users = users;
    }

    /** Returns whether the person who sends the current request does. */
    public boolean includeViewer() {
        UserKey viewer = users.getRemoteUserKey();
        return viewer != null && users.isAdmin(viewer);
    }
}
