package org.commonground.core.matrix.svg;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.commonground.core.matrix.Quadrant;

/**
 * Every text of the picture, already translated, not yet escaped.
 *
 * @param picture   the texts for the picture as a whole
 * @param axes      the names of the axes
 * @param quadrants the names of the four quadrants
 * @param marks     the accessible names of dots and badges
 */
public record MatrixTexts(Picture picture, Axes axes, Map<Quadrant, String> quadrants, Marks marks) {

    /**
     * Checks that every quadrant has a name.
     *
     * @throws IllegalArgumentException naming the quadrant that has none
     */
    public MatrixTexts {
        Objects.requireNonNull(picture, "picture");
        Objects.requireNonNull(axes, "axes");
        Objects.requireNonNull(marks, "marks");
        for (Quadrant quadrant : Quadrant.values()) {
            if (quadrants.get(quadrant) == null) {
                throw new IllegalArgumentException("the quadrant " + quadrant.id() + " has no name");
            }
        }
        quadrants = new EnumMap<>(quadrants);
    }

    /**
     * The picture as a whole.
     *
     * @param title       its accessible name
     * @param description its longer description, for example how many issues stand in which quadrant
     * @param noIssues    what stands in the middle when nothing is shown
     * @param notes       what else stands in the legend, for example what the size of a dot says
     */
    public record Picture(String title, String description, String noIssues, List<String> notes) {
        /** Keeps its own copy of the list. */
        public Picture {
            notes = List.copyOf(notes);
        }
    }

    /**
     * The words along the axes.
     *
     * @param impact   the name of the vertical axis
     * @param effort   the name of the horizontal axis
     * @param language in which values are written
     */
    public record Axes(String impact, String effort, Locale language) {
    }

    /**
     * The accessible names of the marks, as {@link MessageFormat} patterns (an apostrophe is written twice).
     *
     * @param point    {0} key, {1} summary, {2} impact, {3} effort, for example "{0}: {1} (impact {2}, effort {3})"
     * @param badge    {0} the count as a number, {1} the first ten keys, for example "{0} issues: {1}"
     * @param offScale what is added to the name of an issue with a value beyond its scale, not a pattern
     */
    public record Marks(String point, String badge, String offScale) {
        /**
         * Checks the patterns.
         *
         * @throws IllegalArgumentException when a pattern is malformed
         */
        public Marks {
            check(point);
            check(badge);
            Objects.requireNonNull(offScale, "offScale");
        }

        private static void check(String pattern) {
            try {
                new MessageFormat(pattern, Locale.ROOT);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("malformed pattern: " + pattern, e);
            }
        }
    }
}
