package org.commonground.core.matrix;

import java.util.Set;
import org.commonground.core.port.Groups;

/** Groups that a test made up. */
record FakeGroups(Set<String> names) implements Groups {
    @Override
    public boolean exists(String name) {
        return names.contains(name);
    }
}
