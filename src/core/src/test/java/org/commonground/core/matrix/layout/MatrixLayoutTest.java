package org.commonground.core.matrix.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.commonground.core.matrix.Matrices.candidate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonground.core.matrix.AxisSettings;
import org.commonground.core.matrix.Candidate;
import org.commonground.core.matrix.Matrices;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.Point;
import org.commonground.core.matrix.Quadrant;
import org.commonground.core.matrix.Scale;
import org.commonground.core.matrix.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixLayoutTest {

    private static final PlotArea AREA = new PlotArea(50, 20, 900, 670);

    static Stream<Case> cases() {
        Random random = new Random(20260101);
        List<Case> cases = new ArrayList<>();
        for (int count : new int[] {0, 1, 2, 3, 5, 10, 41, 100, 400, 1000, 3000, 10000}) {
            cases.add(new Case("10 x 10", Matrices.oneToTen(), Matrices.candidates(count, Matrices.wholeNumbers(random, 10))));
            cases.add(new Case("3 x 3", Matrices.oneToThree(), Matrices.candidates(count, Matrices.wholeNumbers(random, 3))));
            cases.add(new Case("one cell", Matrices.oneToTen(), Matrices.candidates(count, () -> 7.0)));
            cases.add(new Case("continuous", continuous(), Matrices.candidates(count, () -> random.nextDouble() * 100)));
            cases.add(new Case("log", log(), Matrices.candidates(count, () -> Math.exp(random.nextDouble() * 7))));
            cases.add(new Case("off scale", Matrices.oneToTen(), Matrices.candidates(count, () -> random.nextGaussian() * 20)));
            cases.add(new Case("off steps", Matrices.settings(Scale.linear(0, 1, 0.1), Threshold.fixed(0.8)),
                Matrices.candidates(count, random::nextDouble)));
            cases.add(new Case("median", Matrices.settings(Scale.linear(1, 21, 1), Threshold.median()),
                Matrices.candidates(count, fibonacci(random))));
        }
        for (double threshold : new double[] {-5, 1, 1.5, 2, 2.999, 3, 5}) {
            cases.add(new Case("threshold at the edge", Matrices.settings(Scale.linear(1, 3, 1), Threshold.fixed(threshold)),
                Matrices.candidates(200, () -> random.nextDouble() * 5)));
            cases.add(new Case("threshold at the edge, continuous",
                Matrices.settings(Scale.linear(1, 3, 0.001), Threshold.fixed(threshold)),
                Matrices.candidates(200, () -> random.nextDouble() * 5)));
        }
        return cases.stream();
    }

    record Case(String name, MatrixSettings settings, List<Candidate> candidates) {
        Matrix matrix() {
            return Matrices.of(settings, candidates);
        }

        @Override
        public String toString() {
            return name + ", " + candidates.size() + " issues";
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothing_overlaps_leaves_its_quadrant_or_gets_lost(Case example) {
        for (PlotArea area : List.of(AREA, new PlotArea(0, 0, 240, 180), new PlotArea(3, 5, 40, 40))) {
            MatrixLayout layout = MatrixLayout.of(example.matrix(), area);
            assertThat(lost(layout, example.matrix())).as("lost").isZero();
            assertThat(overlaps(layout)).as("overlaps").isZero();
            assertThat(outside(layout)).as("outside").isZero();
            assertThat(inWrongQuadrant(layout)).as("in the wrong quadrant").isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_order_in_which_issues_are_read_does_not_matter(Case example) {
        List<Candidate> shuffled = new ArrayList<>(example.candidates());
        Collections.shuffle(shuffled, new Random(1));
        MatrixLayout once = MatrixLayout.of(example.matrix(), AREA);
        MatrixLayout again = MatrixLayout.of(Matrices.of(example.settings(), shuffled), AREA);
        assertThat(again.dots()).isEqualTo(once.dots());
        assertThat(again.badges()).isEqualTo(once.badges());
    }

    @ParameterizedTest
    @ValueSource(ints = {41, 400, 1000, 10000})
    void moving_one_issue_moves_dots_only_in_the_two_cells_concerned(int count) {
        Random random = new Random(7);
        for (int round = 0; round < 10; round++) {
            List<Candidate> before = Matrices.candidates(count, Matrices.wholeNumbers(random, 10));
            List<Candidate> after = new ArrayList<>(before);
            int index = random.nextInt(count);
            Candidate from = before.get(index);
            Candidate to = candidate(from.id(), 11 - from.impact(), 11 - from.effort());
            after.set(index, to);
            List<Point> moved = moved(before, after);
            assertThat(moved).allMatch(p -> p.impact() == from.impact() && p.effort() == from.effort()
                || p.impact() == to.impact() && p.effort() == to.effort());
        }
    }

    @Test
    void of_a_hundred_single_moves_at_least_ninety_five_move_no_more_than_one_percent_of_ten_thousand_others() {
        // the few others move an issue into a cell, or out of it, that is packed anew because its dots change their size
        Random random = new Random(13);
        int more = 0;
        for (int round = 0; round < 100; round++) {
            List<Candidate> before = Matrices.candidates(10_000, round % 2 == 0 ? Matrices.humped(random, 10) : Matrices.wholeNumbers(random, 10));
            List<Candidate> after = new ArrayList<>(before);
            int index = random.nextInt(before.size());
            after.set(index, candidate(before.get(index).id(), 1.0 + random.nextInt(10), 1.0 + random.nextInt(10)));
            more += moved(before, after).size() > 100 ? 1 : 0;
        }
        assertThat(more).isLessThanOrEqualTo(5);
    }

    @Test
    void turned_axes_mirror_the_layout_and_keep_every_issue_in_its_quadrant() {
        Random random = new Random(17);
        List<Candidate> candidates = Matrices.candidates(3_000, Matrices.wholeNumbers(random, 10));
        MatrixSettings plain = Matrices.oneToTen();
        MatrixSettings turned = new MatrixSettings(turned(plain.impact()), turned(plain.effort()));
        MatrixLayout before = MatrixLayout.of(Matrices.of(plain, candidates), AREA);
        MatrixLayout after = MatrixLayout.of(Matrices.of(turned, candidates), AREA);

        assertThat(overlaps(after)).isZero();
        assertThat(outside(after)).isZero();
        assertThat(lost(after, Matrices.of(turned, candidates))).isZero();
        assertThat(after.effort().threshold()).isCloseTo(AREA.x() + AREA.right() - before.effort().threshold(), within(1e-6));
        for (Dot dot : after.dots()) {
            assertThat(dot.x() < after.effort().threshold()).isEqualTo(dot.point().quadrant().highEffort());
            assertThat(dot.y() > after.impact().threshold()).isEqualTo(dot.point().quadrant().highImpact());
        }
        for (Quadrant quadrant : Quadrant.values()) {
            assertThat(after.region(quadrant, AREA).left()).isEqualTo(quadrant.highEffort());
            assertThat(after.region(quadrant, AREA).top()).isNotEqualTo(quadrant.highImpact());
        }
        assertThat(after.effort().valueAt(AREA.x() + 1)).isEqualTo(10);
        assertThat(after.impact().valueAt(AREA.y() + 1)).isEqualTo(1);
    }

    private static AxisSettings turned(AxisSettings axis) {
        return new AxisSettings(axis.fieldId(), axis.scale(), axis.threshold(), true);
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 10000})
    void moving_one_issue_moves_less_than_one_percent_of_the_others_on_average(int count) {
        Random random = new Random(11);
        int rounds = 60;
        int moved = 0;
        for (int round = 0; round < rounds; round++) {
            List<Candidate> before = Matrices.candidates(count, Matrices.wholeNumbers(random, 10));
            List<Candidate> after = new ArrayList<>(before);
            int index = random.nextInt(count);
            after.set(index, candidate(before.get(index).id(), 1.0 + random.nextInt(10), 1.0 + random.nextInt(10)));
            moved += moved(before, after).size();
        }
        assertThat(moved / (double) rounds).isLessThan(count / 100.0);
    }

    @Test
    void a_lone_issue_stands_exactly_at_its_values_where_its_cell_allows() {
        Axis effort = MatrixLayout.of(Matrices.of(continuous(), List.of()), AREA).effort();
        double middleOfThirdCell = (effort.borders().get(2) + effort.borders().get(3)) / 2;
        double value = effort.valueAt(middleOfThirdCell);
        Dot dot = MatrixLayout.of(Matrices.of(continuous(), List.of(candidate(1, 99.0, value))), AREA).dots().get(0);
        assertThat(dot.x()).isEqualTo(effort.place(value));
        assertThat(dot.radius()).isEqualTo(7);
    }

    @Test
    void a_lone_issue_at_the_threshold_moves_just_inside_its_quadrant() {
        MatrixLayout layout = MatrixLayout.of(Matrices.of(continuous(), List.of(candidate(1, 99.0, 40.0))), AREA);
        assertThat(layout.dots().get(0).x()).isCloseTo(layout.effort().threshold() + 7.5, within(1e-9));
    }

    @Test
    void three_steps_give_cells_of_a_third_of_the_plot() {
        MatrixLayout layout = MatrixLayout.of(Matrices.of(Matrices.oneToThree(), List.of()), new PlotArea(0, 0, 300, 300));
        assertThat(layout.effort().borders()).containsExactly(0.0, 100.0, 200.0, 300.0);
        assertThat(layout.impact().borders()).containsExactly(300.0, 200.0, 100.0, 0.0);
        assertThat(layout.effort().threshold()).isEqualTo(100);
        assertThat(layout.effort().place(2)).isEqualTo(150);
        assertThat(layout.impact().place(3)).isCloseTo(50, within(1e-9));
    }

    @Test
    void the_value_at_a_place_is_the_step_that_stands_there() {
        for (MatrixSettings settings : List.of(Matrices.oneToTen(), continuous(), Matrices.settings(Scale.linear(0, 10, 3), Threshold.median()))) {
            MatrixLayout layout = MatrixLayout.of(Matrices.of(settings, List.of()), AREA);
            for (double value : settings.effort().scale().ticks(10)) {
                assertThat(layout.effort().valueAt(layout.effort().place(value))).isEqualTo(value);
                assertThat(layout.impact().valueAt(layout.impact().place(value))).isEqualTo(value);
            }
        }
    }

    @Test
    void high_begins_exactly_at_the_threshold_of_a_continuous_axis() {
        MatrixLayout layout = MatrixLayout.of(Matrices.of(continuous(), List.of()), AREA);
        assertThat(layout.effort().threshold()).isEqualTo(layout.effort().place(40));
    }

    @Test
    void a_cell_that_is_too_full_becomes_a_badge_and_the_others_stay_dots() {
        List<Candidate> candidates = Matrices.candidates(500, () -> 7.0);
        candidates.add(candidate(1, 2.0, 2.0));
        MatrixLayout layout = MatrixLayout.of(Matrices.of(Matrices.oneToTen(), candidates), AREA);
        assertThat(layout.badges()).hasSize(1);
        assertThat(layout.badges().get(0).count()).isEqualTo(500);
        assertThat(layout.dots()).hasSize(1);
    }

    @Test
    void beyond_the_wanted_number_of_dots_only_lone_issues_are_dots() {
        List<Candidate> candidates = List.of(candidate(1, 2.0, 2.0), candidate(2, 2.0, 2.0), candidate(3, 9.0, 9.0));
        MatrixLayout layout = MatrixLayout.of(Matrices.of(Matrices.oneToTen(), candidates), AREA, 2);
        assertThat(layout.badges()).extracting(Badge::count).containsExactly(2);
        assertThat(layout.dots()).extracting(dot -> dot.point().id()).containsExactly(3L);
    }

    private static List<Point> moved(List<Candidate> before, List<Candidate> after) {
        Map<Long, Dot> was = byId(MatrixLayout.of(Matrices.of(Matrices.oneToTen(), before), AREA));
        Map<Long, Dot> is = byId(MatrixLayout.of(Matrices.of(Matrices.oneToTen(), after), AREA));
        Set<Long> differ = was.keySet().stream()
            .filter(id -> !is.containsKey(id) || was.get(id).x() != is.get(id).x() || was.get(id).y() != is.get(id).y())
            .collect(Collectors.toSet());
        return differ.stream().map(id -> was.get(id).point()).toList();
    }

    private static Map<Long, Dot> byId(MatrixLayout layout) {
        return layout.dots().stream().collect(Collectors.toMap(dot -> dot.point().id(), Function.identity()));
    }

    private static int lost(MatrixLayout layout, Matrix matrix) {
        Set<Long> found = layout.dots().stream().map(dot -> dot.point().id()).collect(Collectors.toSet());
        layout.badges().forEach(badge -> badge.points().forEach(point -> found.add(point.id())));
        int count = layout.dots().size() + layout.badges().stream().mapToInt(Badge::count).sum();
        return matrix.shown() - found.size() + Math.abs(matrix.shown() - count);
    }

    private static int overlaps(MatrixLayout layout) {
        List<Dot> dots = new ArrayList<>(layout.dots());
        layout.badges().forEach(badge -> dots.add(new Dot(badge.points().get(0), badge.x(), badge.y(), badge.radius())));
        int overlaps = 0;
        for (int i = 0; i < dots.size(); i++) {
            for (int j = 0; j < i; j++) {
                Dot a = dots.get(i);
                Dot b = dots.get(j);
                overlaps += Math.hypot(a.x() - b.x(), a.y() - b.y()) < a.radius() + b.radius() - 1e-6 ? 1 : 0;
            }
        }
        return overlaps;
    }

    private static int outside(MatrixLayout layout) {
        PlotArea area = layout.area();
        return (int) layout.dots().stream().filter(dot -> dot.x() - dot.radius() < area.x() - 1e-6
            || dot.x() + dot.radius() > area.right() + 1e-6
            || dot.y() - dot.radius() < area.y() - 1e-6
            || dot.y() + dot.radius() > area.bottom() + 1e-6).count();
    }

    private static int inWrongQuadrant(MatrixLayout layout) {
        double x = layout.effort().threshold();
        double y = layout.impact().threshold();
        int wrong = 0;
        for (Dot dot : layout.dots()) {
            boolean right = dot.x() - dot.radius() >= x - 1e-6;
            boolean left = dot.x() + dot.radius() <= x + 1e-6;
            boolean above = dot.y() + dot.radius() <= y + 1e-6;
            boolean below = dot.y() - dot.radius() >= y - 1e-6;
            boolean correct = (dot.point().quadrant().highEffort() ? right : left)
                && (dot.point().quadrant().highImpact() ? above : below);
            wrong += correct ? 0 : 1;
        }
        for (Badge badge : layout.badges()) {
            boolean same = badge.points().stream().map(Point::quadrant).distinct().count() == 1;
            boolean correct = badge.points().get(0).quadrant().highEffort() == badge.x() > x
                && badge.points().get(0).quadrant().highImpact() == badge.y() < y;
            wrong += same && correct ? 0 : 1;
        }
        return wrong;
    }

    private static MatrixSettings continuous() {
        return Matrices.settings(Scale.linear(0, 100, 0.5), Threshold.fixed(40));
    }

    private static MatrixSettings log() {
        AxisSettings axis = new AxisSettings("f", new Scale(1, 1000, 1, "days", Scale.Kind.LOG), Threshold.median());
        return new MatrixSettings(axis, axis);
    }

    private static Supplier<Double> fibonacci(Random random) {
        double[] points = {1, 2, 3, 5, 8, 13, 21};
        return () -> points[random.nextInt(points.length)];
    }
}
