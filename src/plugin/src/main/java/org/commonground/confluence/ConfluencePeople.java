package org.commonground.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import org.commonground.core.port.People;

/** Confluence's users. */
public final class ConfluencePeople implements People {
    private final UserAccessor users;

    /** Works on Confluence's service; null when it is not there: names are then shown as they were written. */
    public ConfluencePeople(UserAccessor users) {
        this.users = users;
    }

    @Override
    public Optional<String> fullName(String name) {
        return Optional.ofNullable(users).map(u -> u.getUserByName(name)).map(ConfluenceUser::getFullName);
    }

    /** The user name behind a key, by which pages refer to users; the key itself when there is no such user. */
    public String nameOfKey(String key) {
        return Optional.ofNullable(users).map(u -> u.getUserByKey(new UserKey(key))).map(ConfluenceUser::getName).orElse(key);
    }
}
