package org.commonground.core.page;

import java.util.Map;

/**
 * One row of a recognised table, or one point of a recognised list.
 *
 * @param cells by what their column means
 */
record Entry(Map<Term, Cell> cells) {

    Entry {
        cells = Map.copyOf(cells);
    }

    String text(Term term) {
        return cells.getOrDefault(term, Cell.EMPTY).text();
    }

    /** The first address in the row, wherever it stands. */
    String link(Term... preferred) {
        for (Term term : preferred) {
            String link = cells.getOrDefault(term, Cell.EMPTY).link();
            if (!link.isEmpty()) {
                return link;
            }
        }
        return cells.values().stream().map(Cell::link).filter(l -> !l.isEmpty()).findFirst().orElse("");
    }

    boolean blank() {
        return cells.values().stream().allMatch(cell -> cell.text().isEmpty());
    }
}
