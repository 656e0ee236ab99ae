package org.commonground.jira;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonground.core.matrix.Quadrant;
import org.commonground.core.matrix.query.FindIssues;
import org.commonground.core.matrix.query.FindIssuesAs;
import org.commonground.view.MatrixWords;
import org.commonground.view.Views;

/** {@code issue in matrixQuadrant("SKY", "quick-win")}: by the quadrant's id, or by the name that the searcher sees. */
public class QuadrantFunction extends MatrixFunction {
    private final MatrixWords words;

    /** Takes its parts from the plugin's context. */
    public QuadrantFunction(FindIssuesAs find, Views views, MatrixWords words) {
        super(find, views, 2);
        this.words = words;
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

    /** An id comes before a name: it means the same in every language and whatever a project calls its quadrants. */
    private Optional<Quadrant> quadrant(FindIssues issues, String project, String argument) {
        return by(Quadrant::id, argument).or(() -> issues.settings(project)
            .flatMap(settings -> by(quadrant -> words.quadrant(settings, quadrant), argument)));
    }

    private static Optional<Quadrant> by(Function<Quadrant, String> name, String argument) {
        return Stream.of(Quadrant.values()).filter(quadrant -> name.apply(quadrant).equalsIgnoreCase(argument)).findFirst();
    }
}
