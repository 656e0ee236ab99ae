package org.commonground.jira;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonground.core.matrix.Quadrant;
import org.commonground.core.matrix.QuadrantNames;
import org.commonground.core.matrix.query.FindIssues;
import org.commonground.core.matrix.query.FindIssuesAs;
import org.commonground.view.Views;

/** {@code issue in matrixQuadrant("SKY", "quick-win")}: by the quadrant's id, or by what the project calls it. */
public class QuadrantFunction extends MatrixFunction {
    /** Takes its parts from the plugin's context. */
    public QuadrantFunction(FindIssuesAs find, Views views) {
        super(find, views, 2);
    }

    @Override
    Optional<String> wrong(FindIssues issues, String project, String argument) {
        return quadrant(issues, project, argument).isPresent() ? Optional.empty() : Optional.of(say("no-quadrant", argument,
            Stream.of(Quadrant.values()).map(Quadrant::id).collect(Collectors.joining(", "))));
    }

    @Override
    List<Long> values(FindIssues issues, String project, String argument) {
        return quadrant(issues, project, argument).map(found -> issues.inQuadrant(project, found)).orElse(List.of());
    }

    private static Optional<Quadrant> quadrant(FindIssues issues, String project, String argument) {
        QuadrantNames names = issues.settings(project).map(settings -> settings.names()).orElseGet(QuadrantNames::none);
        return Stream.of(Quadrant.values()).filter(quadrant -> quadrant.id().equalsIgnoreCase(argument)
            || names.of(quadrant).filter(argument::equalsIgnoreCase).isPresent()).findFirst();
    }
}
