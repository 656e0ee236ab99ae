package org.commonground.core.matrix.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonground.core.matrix.Candidate;
import org.commonground.core.matrix.Point;
import org.commonground.core.matrix.Unplaced;
import org.commonground.core.port.Hit;

/** The issues of a view as rows. */
public final class Rows {
    private final Shown shown;
    private final Map<Long, Hit> hits;

    /** Makes rows of these issues. */
    public Rows(Shown shown) {
        this.shown = shown;
        this.hits = shown.byId();
    }

    /** One page of a part of the issues. */
    public Page page(Part part, RowSort sort, boolean ascending, int start, int limit) {
        List<Row> all = all(part, sort, ascending);
        int from = Math.min(start, all.size());
        return new Page(all.size(), from, all.subList(from, Math.min(all.size(), from + limit)));
    }

    /** A part of the issues. */
    public List<Row> all(Part part, RowSort sort, boolean ascending) {
        List<Row> rows = new ArrayList<>();
        shown.matrix().points().stream().filter(point -> part.holds(Optional.of(point.quadrant()))).map(this::row).forEach(rows::add);
        if (part.holds(Optional.empty())) {
            shown.matrix().unplaced().stream().map(this::row).forEach(rows::add);
        }
        rows.sort(sort.comparator(ascending, shown.matrix().settings()));
        return rows;
    }

    /** The rows of these issues, by key; those that are not shown are left out. */
    public List<Row> of(Set<Long> ids) {
        List<Row> rows = new ArrayList<>();
        shown.matrix().points().stream().filter(point -> ids.contains(point.id())).map(this::row).forEach(rows::add);
        shown.matrix().unplaced().stream().filter(issue -> ids.contains(issue.id())).map(this::row).forEach(rows::add);
        rows.sort(RowSort.KEY.comparator(true, shown.matrix().settings()));
        return rows;
    }

    private Row row(Point point) {
        return row(hits.get(point.id()), point.impact(), point.effort(), Optional.of(point));
    }

    private Row row(Unplaced issue) {
        return row(hits.get(issue.id()), issue.impact(), issue.effort(), Optional.empty());
    }

    private Row row(Hit hit, Double impact, Double effort, Optional<Point> point) {
        return Row.of(hit, shown.hits().details(hit.id()), new Candidate(hit.id(), hit.key(), hit.summary(), impact, effort), point);
    }

    /**
     * A page of rows.
     *
     * @param total how many rows there are in all
     * @param start how many stand before this page
     */
    public record Page(int total, int start, List<Row> rows) {
        /** Keeps its own copy of the list. */
        public Page {
            rows = List.copyOf(rows);
        }
    }
}
