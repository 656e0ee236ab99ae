package org.commonground.jira;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonground.core.matrix.view.RowSort;
import org.commonground.view.View;

/** The heads of the table on the project's page; those that can sort are links. */
final class PageHeads {
    private static final List<String> HEADS = List.of("key", "summary", "impact", "effort", "quadrant", "type", "status",
        "priority", "assignee", "updated");
    private final View view;
    private final PageQuery query;

    PageHeads(View view, PageQuery query) {
        this.view = view;
        this.query = query;
    }

    List<Map<String, Object>> all() {
        List<Map<String, Object>> heads = new ArrayList<>();
        HEADS.forEach(name -> heads.add(head(name)));
        return heads;
    }

    private Map<String, Object> head(String name) {
        boolean sortable = RowSort.of(name).isPresent();
        boolean sorted = RowSort.of(query.one("sort", "key")).orElse(RowSort.KEY).id().equals(name);
        boolean turn = sorted && !query.descending();
        Map<String, Object> head = new HashMap<>();
        head.put("sort", sortable ? name : "");
        head.put("name", view.say("table." + name));
        head.put("number", name.equals("impact") || name.equals("effort"));
        head.put("order", !sorted ? "" : query.descending() ? "descending" : "ascending");
        head.put("url", query.sorted(name, turn) + "#cg-table");
        return head;
    }
}
