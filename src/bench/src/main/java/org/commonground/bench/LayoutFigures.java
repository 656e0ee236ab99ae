package org.commonground.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonground.core.matrix.Candidate;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.Point;
import org.commonground.core.matrix.layout.Badge;
import org.commonground.core.matrix.layout.Dot;
import org.commonground.core.matrix.layout.MatrixLayout;
import org.commonground.core.matrix.layout.PlotArea;

/** F1 and F3: counts over a layout of 10,000 issues on 10 by 10 values, whose cells are known: a tenth of the area each way. */
final class LayoutFigures {
    private static final PlotArea AREA = new PlotArea(0, 0, 900, 670);
    private static final int ISSUES = 10_000;
    private static final int MOVES = 200;
    private static final double HAIR = 1e-6;

    private LayoutFigures() {
    }

    static Map<String, Integer> faults() {
        Matrix matrix = Issues.matrix(ISSUES);
        MatrixLayout layout = MatrixLayout.of(matrix, AREA);
        List<Dot> dots = layout.dots();
        Map<String, Integer> faults = new TreeMap<>();
        faults.put("overlapping pairs", overlaps(dots));
        faults.put("outside their cell", (int) dots.stream().filter(LayoutFigures::leavesItsCell).count());
        faults.put("in the wrong quadrant", (int) dots.stream().filter(LayoutFigures::isInTheWrongQuadrant).count());
        faults.put("lost", ISSUES - dots.size() - layout.badges().stream().mapToInt(Badge::count).sum());
        return faults;
    }

    private static int overlaps(List<Dot> dots) {
        int overlaps = 0;
        List<Dot> byX = dots.stream().sorted((a, b) -> Double.compare(a.x(), b.x())).toList();
        for (int i = 0; i < byX.size(); i++) {
            Dot dot = byX.get(i);
            for (int j = i + 1; j < byX.size() && byX.get(j).x() - dot.x() < 2 * dot.radius(); j++) {
                if (Math.hypot(byX.get(j).x() - dot.x(), byX.get(j).y() - dot.y()) < 2 * dot.radius() - HAIR) {
                    overlaps++;
                }
            }
        }
        return overlaps;
    }

    private static boolean leavesItsCell(Dot dot) {
        double left = (dot.point().effort() - 1) * AREA.width() / 10;
        double top = (10 - dot.point().impact()) * AREA.height() / 10;
        return dot.x() - dot.radius() < left - HAIR || dot.x() + dot.radius() > left + AREA.width() / 10 + HAIR
            || dot.y() - dot.radius() < top - HAIR || dot.y() + dot.radius() > top + AREA.height() / 10 + HAIR;
    }

    private static boolean isInTheWrongQuadrant(Dot dot) {
        Point point = dot.point();
        return dot.x() > AREA.width() / 2 != point.effort() > 5.5 || dot.y() < AREA.height() / 2 != point.impact() > 5.5;
    }

    /** Moves one issue after the other to another value. */
    record Stability(double movedPercent, int movedElsewhere) {
        static Stability measured() {
            List<Candidate> candidates = Issues.candidates(ISSUES);
            Matrix matrix = Issues.matrix(ISSUES);
            Map<Long, double[]> before = places(matrix);
            Random random = new Random(1);
            long moved = 0;
            int elsewhere = 0;
            for (int i = 0; i < MOVES; i++) {
                int index = random.nextInt(ISSUES);
                Candidate old = candidates.get(index);
                Candidate moving = new Candidate(old.id(), old.key(), old.summary(), 1.0 + random.nextInt(10), 1.0 + random.nextInt(10));
                List<Candidate> changed = new ArrayList<>(candidates);
                changed.set(index, moving);
                Map<Long, double[]> after = places(Matrix.of(matrix.settings(), changed, ISSUES));
                for (Candidate other : candidates) {
                    double[] from = before.get(other.id());
                    double[] to = after.get(other.id());
                    if (other != old && Math.hypot(from[0] - to[0], from[1] - to[1]) > HAIR) {
                        moved++;
                        elsewhere += sameCell(other, old) || sameCell(other, moving) ? 0 : 1;
                    }
                }
            }
            return new Stability(100.0 * moved / MOVES / ISSUES, elsewhere);
        }

        private static boolean sameCell(Candidate one, Candidate other) {
            return one.impact().equals(other.impact()) && one.effort().equals(other.effort());
        }

        /** An issue in a badge stands where the badge does. */
        private static Map<Long, double[]> places(Matrix matrix) {
            MatrixLayout layout = MatrixLayout.of(matrix, AREA);
            Map<Long, double[]> places = new HashMap<>(layout.dots().stream()
                .collect(Collectors.toMap(dot -> dot.point().id(), dot -> new double[] {dot.x(), dot.y()})));
            layout.badges().forEach(badge -> badge.points()
                .forEach(point -> places.put(point.id(), new double[] {badge.x(), badge.y()})));
            return places;
        }
    }
}
