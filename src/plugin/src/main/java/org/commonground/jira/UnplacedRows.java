package org.commonground.jira;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.Unplaced;
import org.commonground.view.Views;

/** The tray of unplaced issues as rows of text for the template. */
final class UnplacedRows {
    /** How many are listed. */
    static final int MOST = 50;

    private UnplacedRows() {
    }

    static List<Map<String, String>> of(Matrix matrix, Links links, Views views) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Unplaced issue : matrix.unplaced()) {
            if (rows.size() == MOST) {
                break;
            }
            Map<String, String> row = new HashMap<>();
            row.put("key", issue.key());
            row.put("summary", issue.summary());
            row.put("url", links.issue(issue.key()));
            row.put("lacks", views.text("common-ground.matrix.lacks."
                + (issue.impact() == null ? issue.effort() == null ? "both" : "impact" : "effort")));
            rows.add(row);
        }
        return rows;
    }
}
