package org.commonground.core.matrix.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;
import static org.commonground.core.matrix.FakeHits.NOW;
import static org.commonground.core.matrix.FakeProjects.SKY;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.commonground.core.matrix.Candidate;
import org.commonground.core.matrix.FakeHits;
import org.commonground.core.matrix.Matrices;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.Point;
import org.commonground.core.matrix.layout.Dot;
import org.commonground.core.matrix.layout.Frame;
import org.commonground.core.port.Details;
import org.commonground.core.port.Hit;
import org.junit.jupiter.api.Test;

class MatrixViewTest {
    private static final Frame FRAME = Frame.page(960, 640);

    private static Shown shown(FakeHits hits) {
        return new Shown(Matrix.of(Matrices.oneToTen(), hits.candidates(null), hits.total()), hits, NOW);
    }

    private static MatrixView view(FakeHits hits, ColourBy colour, SizeBy size) {
        return MatrixView.of(shown(hits), FRAME, Integer.MAX_VALUE, colour, size);
    }

    private static FakeHits placed(int count) {
        FakeHits hits = new FakeHits(SKY);
        Matrices.candidates(count, Matrices.humped(new Random(3), 10)).forEach(hits::with);
        return hits;
    }

    private static FakeHits with(FakeHits hits, long id, Details details, int days, long votes, String... components) {
        Candidate issue = Matrices.candidate(id, 1.0 + id % 10, 1.0 + id % 7);
        return hits.with(issue, new Hit(id, issue.key(), issue.summary(), NOW.minus(Duration.ofDays(days)), NOW, votes), details,
            components);
    }

    @Test
    void cells_and_tables_of_slots_give_the_same_places_as_the_layout_to_a_tenth_of_a_pixel() {
        MatrixView view = view(placed(3_000), ColourBy.QUADRANT, SizeBy.NONE);
        Cells cells = view.cells();
        List<Dot> dots = view.layout().dots();
        List<Long> ids = new ArrayList<>();
        int at = 0;
        for (Cells.Cell cell : cells.all()) {
            int[] slots = cells.tables().get(cell.table());
            for (int k = 0; k < cell.points().size(); k++, at++) {
                assertThat((cell.x() + slots[2 * k]) / 10.0).isCloseTo(dots.get(at).x(), offset(0.11));
                assertThat((cell.y() + slots[2 * k + 1]) / 10.0).isCloseTo(dots.get(at).y(), offset(0.11));
                ids.add(cell.points().get(k).id());
            }
        }

        assertThat(ids).containsExactlyElementsOf(dots.stream().map(dot -> dot.point().id()).toList());
        assertThat(cells.tables().size()).isLessThan(cells.all().size() / 3);
    }

    @Test
    void rounding_to_tenths_makes_no_dots_overlap() {
        MatrixView view = view(placed(2_000), ColourBy.QUADRANT, SizeBy.NONE);
        Cells cells = view.cells();
        double least = 2 * view.layout().radius() * 10;
        for (Cells.Cell cell : cells.all()) {
            int[] slots = cells.tables().get(cell.table());
            for (int i = 0; i < cell.points().size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(Math.hypot(slots[2 * i] - slots[2 * j], slots[2 * i + 1] - slots[2 * j + 1])).isGreaterThanOrEqualTo(least);
                }
            }
        }
    }

    @Test
    void the_order_of_colours_is_cells_then_badges_and_holds_every_issue_once() {
        MatrixView view = view(placed(10_000), ColourBy.TYPE, SizeBy.VOTES);

        assertThat(view.layout().badges()).isNotEmpty();
        assertThat(view.order().stream().map(Point::id).distinct().count()).isEqualTo(10_000);
        assertThat(view.colour().orElseThrow().of()).hasSize(10_000);
        assertThat(view.size().orElseThrow().of()).hasSize(10_000);
    }

    @Test
    void more_than_eight_categories_end_in_other() {
        FakeHits hits = new FakeHits(SKY);
        for (int id = 1; id <= 100; id++) {
            with(hits, id, FakeHits.details("Type " + (int) Math.sqrt(id * 2), "Open", "new"), 1, 0);
        }
        Colouring colours = view(hits, ColourBy.TYPE, SizeBy.NONE).colour().orElseThrow();

        assertThat(colours.legend()).hasSize(8);
        assertThat(colours.legend().get(7).category()).isEqualTo(Category.OTHER);
        assertThat(colours.legend().stream().mapToInt(Colouring.Entry::count).sum()).isEqualTo(100);
        assertThat(colours.of().stream().filter(entry -> entry == 7).count()).isEqualTo(colours.legend().get(7).count());
    }

    @Test
    void priorities_stand_in_their_own_order_and_none_comes_last() {
        FakeHits hits = new FakeHits(SKY);
        with(hits, 1, new Details("Bug", "Open", "new", Optional.empty(), Optional.empty()), 1, 0);
        with(hits, 2, new Details("Bug", "Open", "new", Optional.of(new Details.Priority("Low", 4)), Optional.empty()), 1, 0);
        with(hits, 3, new Details("Bug", "Open", "new", Optional.of(new Details.Priority("Low", 4)), Optional.empty()), 1, 0);
        with(hits, 4, new Details("Bug", "Open", "new", Optional.of(new Details.Priority("Blocker", 1)), Optional.empty()), 1, 0);
        Colouring colours = view(hits, ColourBy.PRIORITY, SizeBy.NONE).colour().orElseThrow();

        assertThat(colours.legend()).extracting(entry -> entry.category().name().orElse("none"), Colouring.Entry::count)
            .containsExactly(tuple("Blocker", 1), tuple("Low", 2),
                tuple("none", 1));
    }

    @Test
    void ages_votes_statuses_and_components_fall_into_their_categories() {
        FakeHits hits = new FakeHits(SKY);
        with(hits, 1, FakeHits.details("Bug", "Open", "new"), 0, 0);
        with(hits, 2, FakeHits.details("Bug", "Doing", "indeterminate"), 29, 2, "Billing", "Web");
        with(hits, 3, FakeHits.details("Bug", "Done", "done"), 400, 30, "Billing");
        with(hits, 4, FakeHits.details("Bug", "?", "strange"), 90, 9);

        assertThat(categories(hits, ColourBy.AGE)).containsExactly("age.week", "age.month", "age.quarter", "age.older");
        assertThat(categories(hits, ColourBy.VOTES)).containsExactly("votes.most", "votes.some", "votes.few", "votes.none");
        assertThat(categories(hits, ColourBy.STATUS_CATEGORY)).containsExactly("status.new", "status.indeterminate", "status.done",
            "status.undefined");
        assertThat(categories(hits, ColourBy.COMPONENT)).containsExactly("named.Billing", "none");
        assertThat(categories(hits, ColourBy.ASSIGNEE)).containsExactly("none");
    }

    private static List<String> categories(FakeHits hits, ColourBy by) {
        return view(hits, by, SizeBy.NONE).colour().orElseThrow().legend().stream().map(entry -> entry.category().id()).toList();
    }

    @Test
    void a_size_goes_from_the_least_to_the_greatest_value() {
        FakeHits hits = new FakeHits(SKY);
        with(hits, 1, FakeHits.details("Bug", "Open", "new"), 3, 7);
        with(hits, 2, FakeHits.details("Bug", "Open", "new"), 40, 2);

        Sizing votes = view(hits, ColourBy.QUADRANT, SizeBy.VOTES).size().orElseThrow();
        Sizing age = view(hits, ColourBy.QUADRANT, SizeBy.AGE).size().orElseThrow();
        assertThat(List.of(votes.min(), votes.max(), age.min(), age.max())).containsExactly(2L, 7L, 3L, 40L);
        assertThat(view(new FakeHits(SKY), ColourBy.QUADRANT, SizeBy.VOTES).size().orElseThrow().max()).isZero();
    }

    @Test
    void at_most_twelve_labels_and_none_covers_another() {
        MatrixView view = view(placed(600), ColourBy.QUADRANT, SizeBy.NONE);
        List<Point> labelled = Labels.of(view.layout(), Matrices.oneToTen());
        List<Dot> dots = view.layout().dots().stream().filter(dot -> labelled.contains(dot.point())).toList();

        assertThat(labelled).hasSizeBetween(4, 12);
        assertThat(labelled.get(0).quadrant().id()).isEqualTo("quick-win");
        for (Dot a : dots) {
            assertThat(dots).noneMatch(b -> a != b && Math.abs(a.y() - b.y()) < 14 && Math.abs(a.x() - b.x()) < 7 * a.point().key().length());
        }
    }
}
