package org.commonground.sandbox.host;

import java.util.Optional;

/** Who makes the current request, by thread. */
public final class Visitor {
    private static final ThreadLocal<SandboxUser> CURRENT = new ThreadLocal<>();

    private Visitor() {
    }

    /** Returns the person, or nothing for an anonymous visitor. */
    public static Optional<SandboxUser> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Sets the person for this thread; null means anonymous. */
    public static void set(SandboxUser user) {
        if (user == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(user);
        }
    }
}
