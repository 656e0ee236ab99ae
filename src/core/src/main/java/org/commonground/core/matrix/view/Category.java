package org.commonground.core.matrix.view;

import java.util.Optional;

/**
 * What issues of one colour have in common.
 *
 * @param id   stable; for those without a name the end of the key of its text, for example age.week, none, other
 * @param name as the host shows it, may hold anything; nothing when the app has a text for it
 */
public record Category(String id, Optional<String> name) {

    static final Category OTHER = known("other");
    static final Category NONE = known("none");

    static Category known(String id) {
        return new Category(id, Optional.empty());
    }

    static Category named(String name) {
        return new Category("named." + name, Optional.of(name));
    }
}
