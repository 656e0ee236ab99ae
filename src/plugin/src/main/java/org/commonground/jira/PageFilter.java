package org.commonground.jira;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonground.core.matrix.view.ColourBy;
import org.commonground.core.matrix.view.QuickFilter;
import org.commonground.core.matrix.view.SizeBy;
import org.commonground.view.View;

/** The form of the project's page that says what is shown. */
final class PageFilter {
    private static final List<String> QUICK = Arrays.stream(QuickFilter.values()).map(QuickFilter::id).toList();
    private static final List<String> COLOURS = Arrays.stream(ColourBy.values()).map(ColourBy::id).toList();
    private static final List<String> SIZES = Arrays.stream(SizeBy.values()).map(SizeBy::id).toList();
    private static final List<String> FORMATS = List.of("svg", "png", "csv", "json");
    private final View view;
    private final PageQuery query;

    PageFilter(View view, PageQuery query) {
        this.view = view;
        this.query = query;
    }

    void put(Links links, String projectKey) {
        String[] address = query.page().split("[?]selectedItem=", 2);
        view.put("pageUrl", address[0]).put("selectedItem", address[1]);
        view.put("view", Map.of("jql", query.one("jql", ""), "search", query.one("search", "")));
        view.put("quicks", choices("filter.quick.", QUICK, Set.copyOf(query.all("quick"))));
        view.put("colours", choices("filter.colour.", COLOURS, Set.of(query.one("colour", "quadrant"))));
        view.put("exports", exports(links, query.asked(projectKey)));
        view.put("sizes", choices("filter.size.", SIZES, Set.of(query.one("size", "none"))));
    }

    /** The links to exports of exactly what is shown. */
    private static List<Map<String, Object>> exports(Links links, String asked) {
        List<Map<String, Object>> exports = new ArrayList<>();
        FORMATS.forEach(format -> exports.add(Map.of("format", format, "name", format.toUpperCase(Locale.ROOT),
            "url", links.rest() + "/export?" + asked + "&format=" + format)));
        return exports;
    }

    private List<Map<String, Object>> choices(String prefix, List<String> ids, Set<String> on) {
        List<Map<String, Object>> choices = new ArrayList<>();
        ids.forEach(id -> choices.add(Map.of("id", id, "name", view.say(prefix + id), "on", on.contains(id))));
        return choices;
    }
}
