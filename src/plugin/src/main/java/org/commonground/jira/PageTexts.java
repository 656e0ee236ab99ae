package org.commonground.jira;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonground.view.View;

/** The texts of the project's page: labels for its template, and what its script says. */
final class PageTexts {
    /** Keys below common-ground.matrix. */
    static final List<String> LABELS = List.of("heading", "live", "table", "export", "settings", "filter", "filter.search", "filter.quick",
        "filter.colour", "filter.size", "filter.jql.open", "filter.jql", "filter.jql.example", "filter.apply", "filter.show",
        "close", "legend", "impact", "effort", "save", "table.previous", "table.next");
    /** Keys below common-ground.matrix. that the script needs too. */
    private static final List<String> SHARED = List.of("summary", "limit", "table.pages", "table.none", "unplaced", "list.more");
    /** Keys below common-ground.matrix.script. */
    static final List<String> SCRIPT = List.of("language", "form.meanwhile", "list.next", "jql.long", "export.found", "undo.refused", "numbers", "value", "none",
        "move.same", "move.done", "move.undone", "move.refused", "move.cancelled", "undo", "conflict", "conflict.theirs", "conflict.mine", "unassigned", "off-scale", "stale", "badge",
        "badge.open", "gone", "form.wrong", "place", "place.label", "size.votes", "size.age", "beyond", "keys.held", "news",
        "found", "picture", "act.retry", "act.clear", "act.login",
        "problem.wrong", "problem.expired", "problem.denied", "problem.gone", "problem.conflict", "problem.failed", "problem.offline",
        "state.loading", "state.loading.text", "state.empty", "state.empty.text", "state.nothing", "state.nothing.text",
        "state.filtered", "state.filtered.text", "state.wrong", "state.wrong.text", "state.expired", "state.expired.text",
        "state.denied", "state.denied.text", "state.gone", "state.gone.text", "state.conflict", "state.conflict.text",
        "state.failed", "state.failed.text", "state.offline", "state.offline.text");
    private static final String[] PLACEHOLDERS = {"{0}", "{1}", "{2}", "{3}", "{4}", "{5}", "{6}", "{7}", "{8}"};

    private PageTexts() {
    }

    /** The labels by their keys. */
    static Map<String, String> labels(View view) {
        Map<String, String> labels = new HashMap<>();
        LABELS.forEach(key -> labels.put(key, view.say(key)));
        return labels;
    }

    /** One line "key=text" for each text of the script, its placeholders still in it. */
    static String script(View view) {
        StringBuilder lines = new StringBuilder();
        SHARED.forEach(key -> line(lines, key, view.say(key, (java.io.Serializable[]) PLACEHOLDERS)));
        SCRIPT.forEach(key -> line(lines, key, view.say("script." + key, (java.io.Serializable[]) PLACEHOLDERS)));
        return lines.toString();
    }

    private static void line(StringBuilder lines, String key, String text) {
        lines.append(key).append('=').append(text.replace('\n', ' ')).append('\n');
    }
}
