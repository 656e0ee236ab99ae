package org.commonground.jira;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.Quadrant;
import org.commonground.core.matrix.view.Part;
import org.commonground.core.matrix.view.Row;
import org.commonground.core.matrix.view.RowSort;
import org.commonground.core.matrix.view.Rows;
import org.commonground.core.matrix.view.Shown;
import org.commonground.core.port.Details;
import org.commonground.view.MatrixWords;
import org.commonground.view.Numbers;
import org.commonground.view.View;

/** The lists and the table of the project's page as text; never more rows of HTML than people read. */
final class PageRows {
    private static final int IN_LIST = 5;
    private static final int ON_PAGE = 50;
    private static final List<Part> LISTS = List.of(Part.QUICK_WINS, Part.BIG_BETS, Part.UNPLACED, Part.FILL_INS, Part.TIME_SINKS);
    private final View view;
    private final Links links;
    private final PageQuery query;
    private final MatrixWords words;

    PageRows(View view, Links links, PageQuery query, MatrixWords words) {
        this.view = view;
        this.links = links;
        this.query = query;
        this.words = words;
    }

    void put(Shown shown) {
        MatrixSettings settings = shown.matrix().settings();
        Rows rows = new Rows(shown);
        List<Map<String, Object>> lists = new ArrayList<>();
        LISTS.forEach(part -> lists.add(list(part, rows.page(part, RowSort.usual(part), true, 0, IN_LIST), settings)));
        Part part = Part.of(query.one("part", "all")).orElse(Part.ALL);
        RowSort sort = RowSort.of(query.one("sort", "key")).orElse(RowSort.KEY);
        Rows.Page page = rows.page(part, sort, !query.descending(), query.start(), ON_PAGE);
        view.put("lists", lists);
        view.put("tableHeading", part == Part.ALL ? view.say("table.heading") : view.say("table.heading.part", name(part, settings)));
        table(page.rows().stream().map(row -> line(row, settings)).toList(), page.start(), page.total());
    }

    /** Nothing was found because nothing could be looked for. */
    void putNothing() {
        view.put("lists", List.of()).put("tableHeading", view.say("table.heading"));
        table(List.of(), 0, 0);
    }

    private void table(List<Map<String, String>> rows, int start, int total) {
        int end = start + rows.size();
        view.put("rows", rows).put("heads", new PageHeads(view, query).all());
        view.put("pages", rows.isEmpty() ? view.say("table.none") : view.say("table.pages", start + 1, end, total));
        int previous = Math.max(0, start - ON_PAGE);
        view.put("previousUrl", start == 0 ? "" : query.with("start", previous == 0 ? "" : Integer.toString(previous)) + "#cg-table");
        view.put("nextUrl", end >= total ? "" : query.with("start", Integer.toString(end)) + "#cg-table");
    }

    private Map<String, Object> list(Part part, Rows.Page page, MatrixSettings settings) {
        Map<String, Object> list = new HashMap<>();
        list.put("part", part.id());
        list.put("name", name(part, settings));
        list.put("count", view.number(page.total()));
        list.put("rows", page.rows().stream().map(row -> line(row, settings)).toList());
        // the two that call for a decision, and the tray
        list.put("open", part != Part.FILL_INS && part != Part.TIME_SINKS);
        list.put("none", view.say("list.none"));
        list.put("more", page.total() > page.rows().size() ? view.say("list.more", page.total()) : "");
        list.put("moreUrl", query.with("part", part.id()) + "#cg-table");
        return list;
    }

    private String name(Part part, MatrixSettings settings) {
        return part.quadrant().map(quadrant -> words.quadrant(settings, quadrant)).orElseGet(() -> view.say("unplaced"));
    }

    private Map<String, String> line(Row row, MatrixSettings settings) {
        Details details = row.details();
        Map<String, String> line = new HashMap<>();
        line.put("id", Long.toString(row.id()));
        line.put("key", row.key());
        line.put("summary", row.summary());
        line.put("url", links.issue(row.key()));
        line.put("plainImpact", row.impact() == null ? "" : Numbers.plain(row.impact()));
        line.put("plainEffort", row.effort() == null ? "" : Numbers.plain(row.effort()));
        line.put("impact", value(row.impact()));
        line.put("effort", value(row.effort()));
        line.put("values", value(row.impact()) + " \u00b7 " + value(row.effort()));
        line.put("quadrant", row.quadrant().map(quadrant -> words.quadrant(settings, quadrant)).orElseGet(() -> view.say("unplaced")));
        line.put("type", details.type());
        line.put("status", details.status());
        line.put("priority", details.priority().map(Details.Priority::name).orElse(""));
        line.put("assignee", details.assignee().orElseGet(() -> view.say("script.unassigned")));
        line.put("updated", view.day(row.updated().atOffset(ZoneOffset.UTC).toLocalDate()));
        return line;
    }

    private String value(Double value) {
        return value == null ? "\u2013" : Numbers.text(value, view.language());
    }
}
