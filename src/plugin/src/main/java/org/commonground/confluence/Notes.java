package org.commonground.confluence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonground.core.markup.Reading;
import org.commonground.core.record.Problem;
import org.commonground.view.View;

/** Sentences above the body of a record: what is stale, open or cannot be read. */
final class Notes {
    private final List<Map<String, String>> lines = new ArrayList<>();

    /** Something to look at. */
    Notes warning(String sentence) {
        lines.add(Map.of("kind", "warning", "text", sentence));
        return this;
    }

    /** Something to know. */
    Notes hint(String sentence) {
        lines.add(Map.of("kind", "hint", "text", sentence));
        return this;
    }

    /** One sentence for each value that could not be read; it stays in the page as it was written. */
    Notes problems(View view, List<Problem> problems) {
        problems.forEach(p -> warning(view.say("problem", p.value(), view.say("param." + p.parameter()))));
        return this;
    }

    /** A sentence when the body cannot be read; it is shown all the same. */
    Notes body(View view, Reading body) {
        return body instanceof Reading.Tree ? this : warning(view.say("body.unreadable"));
    }

    List<Map<String, String>> lines() {
        return lines;
    }
}
