package org.commonground.core.matrix.svg;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonground.core.matrix.Quadrant;

/** The English texts of the picture, for tests. */
final class Texts {

    private Texts() {
    }

    static MatrixTexts english() {
        return with("Impact/effort matrix");
    }

    /** English texts with this title, description and axis, quadrant and other names. */
    static MatrixTexts hostile(String text) {
        return new MatrixTexts(new MatrixTexts.Picture(text, text, text, List.of(text)), new MatrixTexts.Axes(text, text, Locale.ENGLISH),
            Map.of(Quadrant.QUICK_WIN, text, Quadrant.BIG_BET, text, Quadrant.FILL_IN, text, Quadrant.TIME_SINK, text),
            new MatrixTexts.Marks("{0}: {1} (impact {2}, effort {3})", "{0} issues: {1}", text));
    }

    private static MatrixTexts with(String title) {
        return new MatrixTexts(
            new MatrixTexts.Picture(title, "Issues by impact (vertical) and effort (horizontal)", "No issues with impact and effort yet",
                List.of()),
            new MatrixTexts.Axes("Impact", "Effort", Locale.ENGLISH),
            Map.of(Quadrant.QUICK_WIN, "Quick win", Quadrant.BIG_BET, "Big bet", Quadrant.FILL_IN, "Fill-in", Quadrant.TIME_SINK, "Time sink"),
            new MatrixTexts.Marks("{0}: {1} (impact {2}, effort {3})", "{0} issues: {1}", "(beyond the scale)"));
    }
}
