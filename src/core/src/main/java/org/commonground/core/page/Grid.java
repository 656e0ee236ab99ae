package org.commonground.core.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.commonground.core.markup.Element;

/** A table as rows of cells. A cell that spans several places is repeated downwards and leaves the places beside it empty. */
final class Grid {

    /** The most rows and columns that are read of one table; the rest stays in the page, unread. */
    static final int MOST_ROWS = 501;
    static final int MOST_COLUMNS = 20;

    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]{0,5}");

    private final UnaryOperator<String> userNames;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final Map<Integer, Hanging> hanging = new HashMap<>();

    private Grid(UnaryOperator<String> userNames) {
        this.userNames = userNames;
    }

    /** The rows of a table, without those of the tables in it. */
    static List<List<Cell>> of(Element table, UnaryOperator<String> userNames) {
        Grid grid = new Grid(userNames);
        grid.collect(table);
        return grid.rows;
    }

    private void collect(Element part) {
        for (Element child : part.elements()) {
            if (rows.size() >= MOST_ROWS) {
                return;
            } else if (child.is("tr")) {
                rows.add(row(child));
            } else if (child.is("thead") || child.is("tbody") || child.is("tfoot")) {
                collect(child);
            }
        }
    }

    private List<Cell> row(Element row) {
        List<Cell> cells = new ArrayList<>();
        for (Element child : row.elements()) {
            if (child.is("td") || child.is("th")) {
                takeHanging(cells);
                place(cells, child);
            }
            if (cells.size() >= MOST_COLUMNS) {
                return cells;
            }
        }
        takeHanging(cells);
        return cells;
    }

    private void place(List<Cell> cells, Element element) {
        Cell cell = new Cell(Words.of(element, userNames), element.is("th"), Links.first(element), points(element));
        int down = span(element, "rowspan", MOST_ROWS);
        int right = span(element, "colspan", MOST_COLUMNS);
        for (int i = 0; i < right && cells.size() < MOST_COLUMNS; i++) {
            if (down > 1) {
                hanging.put(cells.size(), new Hanging(i == 0 ? cell : Cell.EMPTY, down - 1));
            }
            cells.add(i == 0 ? cell : Cell.EMPTY);
        }
    }

    private List<Cell> points(Element cell) {
        List<Cell> points = new ArrayList<>();
        for (Element list : cell.elements()) {
            if (list.is("ul") || list.is("ol")) {
                list.elements().stream().filter(point -> point.is("li")).limit(MOST_ROWS)
                    .forEach(point -> points.add(Cell.plain(Words.of(point, userNames), Links.first(point))));
            }
        }
        return points;
    }

    private void takeHanging(List<Cell> cells) {
        Hanging above = hanging.remove(cells.size());
        while (above != null) {
            if (above.rows() > 1) {
                hanging.put(cells.size(), new Hanging(above.cell(), above.rows() - 1));
            }
            cells.add(above.cell());
            above = cells.size() < MOST_COLUMNS ? hanging.remove(cells.size()) : null;
        }
    }

    private static int span(Element cell, String attribute, int most) {
        String written = cell.attribute(attribute).strip();
        return !written.isEmpty() && SPAN.matcher(written).matches() ? Math.min(Integer.parseInt(written), most) : 1;
    }

    private record Hanging(Cell cell, int rows) {
    }
}
