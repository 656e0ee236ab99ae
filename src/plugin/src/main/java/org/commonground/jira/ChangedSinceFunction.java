package org.commonground.jira;

import java.util.List;
import org.commonground.core.matrix.query.FindIssues;
import org.commonground.core.matrix.query.FindIssuesAs;
import org.commonground.view.Views;

/** {@code issue in changedSinceEstimate("SKY")}: the issues on the matrix that were changed after they were estimated. */
public class ChangedSinceFunction extends MatrixFunction {
    /** Takes its parts from the plugin's context. */
    public ChangedSinceFunction(FindIssuesAs find, Views views) {
        super(find, views, 1);
    }

    @Override
    FindIssues searcher(FindIssuesAs found, String userKey) {
        return found.historian(userKey);
    }

    @Override
    List<Long> values(FindIssues issues, String project, String argument) {
        return issues.changedSince(project);
    }
}
