package org.commonground.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import org.commonground.core.port.People;
import org.commonground.core.port.Unavailable;

/** Confluence's users. */
public final class ConfluencePeople implements People {
    private final UserAccessor users;

    /** Works on Confluence's service; names are shown as they were written when Confluence does not offer it. */
    public ConfluencePeople(UserAccessor users) {
        this.users = users;
    }

    @Override
    public Optional<String> fullName(String name) {
        try {
            return Optional.ofNullable(users.getUserByName(name)).map(ConfluenceUser::getFullName);
        } catch (Unavailable | LinkageError e) {
            return Optional.of(name);
        }
    }

    /** The user name behind a key, by which pages refer to users; the key itself when there is no such user. */
    public String nameOfKey(String key) {
        try {
            return Optional.ofNullable(users.getUserByKey(new UserKey(key))).map(ConfluenceUser::getName).orElse(key);
        } catch (Unavailable | LinkageError e) {
            return key;
        }
    }
}
