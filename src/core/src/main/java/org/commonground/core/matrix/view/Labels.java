package org.commonground.core.matrix.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.Point;
import org.commonground.core.matrix.Quadrant;
import org.commonground.core.matrix.layout.Dot;
import org.commonground.core.matrix.layout.MatrixLayout;

/**
 * Chooses the few issues whose keys are always written: the clearest quick wins, then the big bets of most impact, and no two whose
 * keys would cover each other.
 */
public final class Labels {
    private static final int QUICK_WINS = 8;
    private static final int MOST = 12;
    private static final double LETTER = 7;
    private static final double LINE = 16;

    private Labels() {
    }

    /** The issues to label, at most twelve, the clearest first. */
    public static List<Point> of(MatrixLayout layout, MatrixSettings settings) {
        List<Dot> labelled = new ArrayList<>();
        List<Dot> dots = layout.dots();
        choose(dots, Quadrant.QUICK_WIN, QUICK_WINS, settings, labelled);
        choose(dots, Quadrant.BIG_BET, MOST, settings, labelled);
        return labelled.stream().map(Dot::point).toList();
    }

    private static void choose(List<Dot> dots, Quadrant quadrant, int most, MatrixSettings settings, List<Dot> labelled) {
        dots.stream().filter(dot -> dot.point().quadrant() == quadrant)
            .sorted(Comparator.comparingDouble((Dot dot) -> -settings.worth(dot.point().impact(), dot.point().effort())).thenComparing(dot -> dot.point().id()))
            .takeWhile(dot -> labelled.size() < most)
            .filter(dot -> labelled.stream().noneMatch(other -> cover(dot, other))).forEach(labelled::add);
    }

    /** A label stands on the right of its dot or, near the edge, on the left; both must be free. */
    private static boolean cover(Dot a, Dot b) {
        double width = LETTER * Math.max(a.point().key().length(), b.point().key().length()) + 2 * a.radius();
        return Math.abs(a.y() - b.y()) < LINE && Math.abs(a.x() - b.x()) < width;
    }
}
