package org.commonground.jira;

import java.util.List;
import java.util.Optional;
import org.commonground.core.matrix.query.FindIssues;
import org.commonground.core.matrix.query.FindIssuesAs;
import org.commonground.view.Views;

/** {@code issue in staleEstimates("SKY", 90)}: the issues on the matrix that were estimated more than 90 days ago. */
public class StaleFunction extends MatrixFunction {
    private static final String DAYS = "[1-9]\\d{0,3}";

    /** Takes its parts from the plugin's context. */
    public StaleFunction(FindIssuesAs find, Views views) {
        super(find, views, 2);
    }

    @Override
    FindIssues searcher(FindIssuesAs found, String userKey) {
        return found.historian(userKey);
    }

    @Override
    Optional<String> wrong(FindIssues issues, String project, String argument) {
        return argument.matches(DAYS) ? Optional.empty() : Optional.of(say("days", argument));
    }

    @Override
    List<Long> values(FindIssues issues, String project, String argument) {
        return issues.olderThan(project, Integer.parseInt(argument));
    }
}
