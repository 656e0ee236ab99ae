package org.commonground.core.matrix;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a project calls its quadrants.
 *
 * @param given the names that differ from the app's own, without blanks around; a quadrant that is not in it, or whose
 *     name is blank, has the app's name in the viewer's language
 */
public record QuadrantNames(Map<Quadrant, String> given) {
    /** The most characters of a name. */
    public static final int LONGEST = 40;
    private static final QuadrantNames NONE = new QuadrantNames(Map.of());

    /**
     * Drops blank names.
     *
     * @throws IllegalArgumentException when a name has more than 40 characters
     */
    public QuadrantNames {
        Map<Quadrant, String> named = new EnumMap<>(Quadrant.class);
        given.forEach((quadrant, name) -> {
            String trimmed = name.strip();
            if (trimmed.length() > LONGEST) {
                throw new IllegalArgumentException("the name of the quadrant " + quadrant.id() + " has more than 40 characters");
            }
            if (!trimmed.isEmpty()) {
                named.put(quadrant, trimmed);
            }
        });
        // in the order of the quadrants: what is written of them is the same on every node
        given = Collections.unmodifiableMap(named);
    }

    /** The app's own names. */
    public static QuadrantNames none() {
        return NONE;
    }

    /** Returns the project's name of a quadrant, any text; nothing when it is the app's own. */
    public Optional<String> of(Quadrant quadrant) {
        return Optional.ofNullable(given.get(quadrant));
    }
}
