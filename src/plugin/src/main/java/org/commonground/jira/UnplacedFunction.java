package org.commonground.jira;

import java.util.List;
import org.commonground.core.matrix.query.FindIssues;
import org.commonground.core.matrix.query.FindIssuesAs;
import org.commonground.view.Views;

/** {@code issue in matrixUnplaced("SKY")}: the issues that lack impact or effort. */
public class UnplacedFunction extends MatrixFunction {
    /** Takes its parts from the plugin's context. */
    public UnplacedFunction(FindIssuesAs find, Views views) {
        super(find, views, 1);
    }

    @Override
    List<Long> values(FindIssues issues, String project, String argument) {
        return issues.unplaced(project);
    }
}
