package org.commonground.sandbox.jira;

import java.util.List;
import java.util.Locale;

/**
 * One of the names that issues share: an issue type, a status or a priority.
 *
 * @param rank the order, 1 first; for priorities 1 is the most urgent
 * @param category of a status: To Do, In Progress or Done; else empty
 */
public record Constant(long id, Kind kind, String name, int rank, String category) {
    /** What it names. */
    public enum Kind { TYPE, STATUS, PRIORITY }

    private static final List<String> PRIORITIES =
            List.of("blocker", "highest", "critical", "high", "major", "medium", "minor", "low", "trivial", "lowest");
    private static final List<String> DONE =
            List.of("done", "closed", "resolved", "released", "won't do", "cancelled", "canceled");
    private static final List<String> TO_DO = List.of("to do", "open", "new", "backlog", "reopened", "idea");

    /** Makes a constant of a name that the site has not seen: known names get their usual rank and category. */
    public static Constant named(long id, Kind kind, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int known = PRIORITIES.indexOf(lower);
        int rank = kind == Kind.PRIORITY && known >= 0 ? known + 1 : 100 + (int) id % 100_000;
        return new Constant(id, kind, name, rank, kind == Kind.STATUS ? categoryOf(lower) : "");
    }

    private static String categoryOf(String status) {
        return DONE.contains(status) ? "Done" : TO_DO.contains(status) ? "To Do" : "In Progress";
    }
}
