package org.commonground.core.matrix;

import java.util.List;
import java.util.function.Predicate;

/**
 * Who may move points. To edit the issue is needed in any case.
 *
 * @param groups the names of the groups whose members may; when it is empty, everyone who may edit the issue
 */
public record Movers(List<String> groups) {
    /** The most groups. */
    public static final int MOST = 20;
    /** The most characters of a group's name. */
    public static final int LONGEST = 255;
    private static final Movers EVERYONE = new Movers(List.of());

    /**
     * Drops blank names and repetitions.
     *
     * @throws IllegalArgumentException when there are more than 20 groups, or one has more than 255 characters
     */
    public Movers {
        groups = groups.stream().map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
        if (groups.size() > MOST || groups.stream().anyMatch(name -> name.length() > LONGEST)) {
            throw new IllegalArgumentException("more than 20 groups, or a group's name of more than 255 characters");
        }
    }

    /** Everyone who may edit the issue. */
    public static Movers everyone() {
        return EVERYONE;
    }

    /**
     * Returns whether somebody may move points of issues that they may edit.
     *
     * @param memberOf whether they belong to the group of this name
     */
    public boolean include(Predicate<String> memberOf) {
        return groups.isEmpty() || groups.stream().anyMatch(memberOf);
    }
}
