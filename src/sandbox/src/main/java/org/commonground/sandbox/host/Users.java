package org.commonground.sandbox.host;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sandbox's people. */
public final class Users {
    public static final String ADMINISTRATORS = "administrators";
    public static final String PRODUCT = "product-managers";
    public static final String ENGINEERING = "engineers";
    public static final String DESIGN = "designers";
    /** May see, not change. */
    public static final String VIEWERS = "viewers";

    private static final List<SandboxUser> ALL = List.of(
            user("admin", "Alex Admin", ADMINISTRATORS),
            user("product", "Priya Novak", PRODUCT),
            user("engineer", "Erik Lindqvist", ENGINEERING),
            user("designer", "Dalia Haddad", DESIGN),
            user("viewer", "Vera Wong", VIEWERS),
            // people's names are text too, whatever they hold
            user("outsider", "Otto \"<b>Fremd</b>\" & ${user}"));

    private Users() {
    }

    private static SandboxUser user(String name, String fullName, String... groups) {
        return new SandboxUser("key-" + name, name, fullName, Set.of(groups));
    }

    public static List<SandboxUser> all() {
        return ALL;
    }

    public static Optional<SandboxUser> byName(String name) {
        return ALL.stream().filter(u -> u.name().equals(name)).findFirst();
    }

    public static Optional<SandboxUser> byKey(String key) {
        return ALL.stream().filter(u -> u.key().equals(key)).findFirst();
    }
}
