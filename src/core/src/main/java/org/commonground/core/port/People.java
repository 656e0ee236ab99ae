package org.commonground.core.port;

import java.util.Optional;

/** The host's users. */
public interface People {
    /** Returns the full name of the user with this login name; nothing when there is none. */
    Optional<String> fullName(String name);
}
