package org.commonground.core.matrix;

import java.util.Set;
import org.commonground.core.port.Viewer;

/** Somebody in these groups. */
public record FakeViewer(String key, Set<String> groups) implements Viewer {
    public static FakeViewer in(String... groups) {
        return new FakeViewer("key-somebody", Set.of(groups));
    }

    @Override
    public boolean isIn(String group) {
        return groups.contains(group);
    }
}
