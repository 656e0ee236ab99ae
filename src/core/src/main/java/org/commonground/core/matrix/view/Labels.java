package org.commonground.core.matrix.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.commonground.core.matrix.Matrix;
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

    /** Up to 24 issues of a picture without a view, the clearest first, wherever they stand. */
    public static List<Point> clearest(Matrix matrix) {
        return clearest(matrix.points(), matrix.settings()).stream().limit(2 * MOST).toList();
    }

    /** The issues, those with the most impact for the least effort first. */
    public static List<Point> clearest(List<Point> points, MatrixSettings settings) {
        return points.stream().sorted(worth(Function.identity(), settings)).toList();
    }

    private static <T> Comparator<T> worth(Function<T, Point> point, MatrixSettings settings) {
        return Comparator.comparingDouble((T t) -> -settings.worth(point.apply(t).impact(), point.apply(t).effort()))
            .thenComparing(t -> point.apply(t).id());
    }

    private static void choose(List<Dot> dots, Quadrant quadrant, int most, MatrixSettings settings, List<Dot> labelled) {
        dots.stream().filter(dot -> dot.point().quadrant() == quadrant)
            .sorted(worth(Dot::point, settings))
            .takeWhile(dot -> labelled.size() < most)
            .filter(dot -> labelled.stream().noneMatch(other -> cover(dot, other))).forEach(labelled::add);
    }

    /** A label stands on the right of its dot or, near the edge, on the left; both must be free. */
    private static boolean cover(Dot a, Dot b) {
        double width = LETTER * Math.max(a.point().key().length(), b.point().key().length()) + 2 * a.radius();
        return Math.abs(a.y() - b.y()) < LINE && Math.abs(a.x() - b.x()) < width;
    }
}
