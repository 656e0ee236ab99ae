package org.commonground.jira;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonground.core.matrix.layout.Frame;
import org.commonground.core.matrix.svg.MatrixSvg;
import org.commonground.core.matrix.view.ColourBy;
import org.commonground.core.matrix.view.MatrixView;
import org.commonground.core.matrix.view.QuickFilter;
import org.commonground.core.matrix.view.Selection;
import org.commonground.core.matrix.view.Shown;
import org.commonground.core.matrix.view.SizeBy;

/**
 * What the address of the project's page asks for: all parameters that begin with {@code cg-}.
 *
 * @param page  the page's address without these parameters
 * @param given the values by name without the prefix, empty ones left out
 */
record PageQuery(String page, Map<String, List<String>> given) {
    private static final String PREFIX = "cg-";
    private static final List<String> ASKED = List.of("jql", "search", "quick", "colour", "size");
    private static final Set<String> KNOWN = Set.of("jql", "search", "quick", "colour", "size", "part", "sort", "order", "start", "view", "issue");
    private static final int LARGEST_START = 1_000_000;

    static PageQuery of(String page, HttpServletRequest request) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(PREFIX) && KNOWN.contains(name.substring(PREFIX.length()))) {
                List<String> kept = Arrays.stream(values).filter(v -> !v.isBlank()).map(String::strip).toList();
                if (!kept.isEmpty()) {
                    given.put(name.substring(PREFIX.length()), kept);
                }
            }
        });
        return new PageQuery(page, given);
    }

    /** The value of a parameter, or the other one when it is not given. */
    String one(String name, String otherwise) {
        return given.containsKey(name) ? given.get(name).get(0) : otherwise;
    }

    /** All values of a parameter. */
    List<String> all(String name) {
        return given.getOrDefault(name, List.of());
    }

    /** Where the table begins: 0 for anything that is not a sensible number. */
    int start() {
        String text = one("start", "0");
        return text.matches("\\d{1,7}") ? Math.min(LARGEST_START, Integer.parseInt(text)) : 0;
    }

    /** What to look at: choices that are none count as not made. */
    Selection selection(String projectKey) {
        return new Selection(Optional.of(projectKey), one("jql", ""), one("search", ""),
            all("quick").stream().map(QuickFilter::of).flatMap(Optional::stream).collect(Collectors.toSet()));
    }

    /** What was found as it is to be looked at: choices that are none count as not made. */
    MatrixView view(Shown shown, Frame frame) {
        return MatrixView.of(shown, frame, MatrixSvg.MOST_DOTS, ColourBy.of(one("colour", "")).orElse(ColourBy.QUADRANT),
            SizeBy.of(one("size", "")).orElse(SizeBy.NONE));
    }

    /** The same as query parameters of the app's REST interface. */
    String asked(String projectKey) {
        List<String> pairs = new ArrayList<>(List.of("project=" + encoded(projectKey)));
        ASKED.forEach(name -> all(name).forEach(value -> pairs.add(name + "=" + encoded(value))));
        return String.join("&", pairs);
    }

    /** Whether the table's order is turned round. */
    boolean descending() {
        return one("order", "asc").equals("desc");
    }

    /** The page's address with the table sorted by a column, from its beginning. */
    String sorted(String column, boolean descending) {
        Map<String, List<String>> changed = new LinkedHashMap<>(given);
        changed.remove("start");
        changed.put("sort", List.of(column));
        changed.put("order", List.of(descending ? "desc" : "asc"));
        return new PageQuery(page, changed).url();
    }

    /** The page's address with one parameter changed; an empty value drops it. */
    String with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(given);
        changed.remove(name);
        if (!value.isEmpty()) {
            changed.put(name, List.of(value));
        }
        return new PageQuery(page, changed).url();
    }

    /** The page's address. */
    String url() {
        List<String> pairs = new ArrayList<>();
        given.forEach((name, values) -> values.forEach(v -> pairs.add(PREFIX + name + "=" + encoded(v))));
        return pairs.isEmpty() ? page : page + "&" + String.join("&", pairs);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
