package org.commonground.jira;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonground.core.matrix.Finding;
import org.commonground.view.Views;

/** What is wrong with a project's settings, as sentences that say what to do. */
final class FindingTexts {
    private static final String KEY = "common-ground.check.";
    private static final int MOST_SCREENS = 5;

    private FindingTexts() {
    }

    /** Returns a sentence for each finding, in their order; plain text that may hold anything an admin wrote. */
    static List<String> of(List<Finding> findings, Views views) {
        return findings.stream().map(finding -> sentence(finding, views)).toList();
    }

    /** Returns the sentences for a template: {@code text}, and {@code serious} when the matrix cannot show what it should. */
    static List<Map<String, Object>> rows(List<Finding> findings, Views views) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Finding finding : findings) {
            Map<String, Object> row = new HashMap<>();
            row.put("text", sentence(finding, views));
            row.put("serious", finding.kind().serious());
            rows.add(row);
        }
        return rows;
    }

    private static String sentence(Finding finding, Views views) {
        String subject = finding.subject().equals("movers") ? "" : views.text("common-ground.axis." + finding.subject());
        List<String> details = finding.details();
        String shown = String.join(", ", details.subList(0, Math.min(MOST_SCREENS, details.size())));
        return views.text(KEY + finding.kind().id(), subject, finding.name(),
            details.size() > MOST_SCREENS ? shown + ", …" : shown);
    }
}
