package org.commonground.core.matrix.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonground.core.matrix.Candidate;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.Point;
import org.commonground.core.matrix.Quadrant;
import org.commonground.core.matrix.Unplaced;
import org.commonground.core.matrix.view.ViewMatrix;
import org.commonground.core.port.Hit;
import org.commonground.core.port.Hits;
import org.commonground.core.port.IssueQuery;
import org.commonground.core.port.IssueSearch;
import org.commonground.core.port.MatrixSettingsStore;
import org.commonground.core.port.ProjectRef;
import org.commonground.core.port.Projects;

/**
 * Use case: the issues of a project by where they stand, as the searcher. Each question costs one search for each thousand issues;
 * values are read as for the matrix, where they are remembered. A project that is not there or has no settings has no such issues.
 */
public final class FindIssues {
    private final Projects projects;
    private final IssueSearch search;
    private final MatrixSettingsStore settings;
    private final EstimateAge age;
    private final Clock clock;

    /** Works on these ports. */
    public FindIssues(Projects projects, IssueSearch search, MatrixSettingsStore settings, EstimateAge age, Clock clock) {
        this.projects = projects;
        this.search = search;
        this.settings = settings;
        this.age = age;
        this.clock = clock;
    }

    /** Returns whether the searcher sees a project of this key. */
    public boolean isThere(String projectKey) {
        return projects.find(projectKey).isPresent();
    }

    /** Returns the settings of a project that the searcher sees; nothing when there are none. */
    public Optional<MatrixSettings> settings(String projectKey) {
        return projects.find(projectKey).flatMap(project -> settings.load(project.id()));
    }

    /** Returns the ids of the issues that stand in the quadrant. */
    public List<Long> inQuadrant(String projectKey, Quadrant quadrant) {
        return of(projectKey, found -> found.matrix.points().stream().filter(point -> point.quadrant() == quadrant)
            .map(Point::id).toList());
    }

    /** Returns the ids of the issues that lack impact or effort. */
    public List<Long> unplaced(String projectKey) {
        return of(projectKey, found -> found.matrix.unplaced().stream().map(Unplaced::id).toList());
    }

    /**
     * Returns the ids of the issues on the matrix that were estimated more than so many days ago. An issue that was not
     * touched for so long needs no look into its history.
     */
    public List<Long> olderThan(String projectKey, int days) {
        Instant limit = clock.instant().minus(Duration.ofDays(days));
        return of(projectKey, found -> found.placed(hit -> EstimateAge.isOlderByItsTimes(hit, limit),
            hit -> age.isOlder(hit, found.settings, limit)));
    }

    /** Returns the ids of the issues on the matrix of which something else was changed after they were estimated. */
    public List<Long> changedSince(String projectKey) {
        return of(projectKey, found -> found.placed(hit -> hit.updated().equals(hit.created()) ? Optional.of(false) : Optional.empty(),
            hit -> age.changedSince(hit, found.settings)));
    }

    private List<Long> of(String projectKey, Function<Found, List<Long>> question) {
        Optional<ProjectRef> project = projects.find(projectKey);
        Optional<MatrixSettings> axes = project.flatMap(p -> settings.load(p.id()));
        if (axes.isEmpty()) {
            return List.of();
        }
        Hits hits = search.find(IssueQuery.of(project.get()), ViewMatrix.MOST_ISSUES);
        List<Candidate> candidates = hits.candidates(p -> axes);
        return question.apply(new Found(hits, axes.get(), Matrix.of(axes.get(), candidates, hits.total())));
    }

    /** What was found in one project. */
    private record Found(Hits hits, MatrixSettings settings, Matrix matrix) {
        /** The issues on the matrix of which it is known, and those whose history says so. */
        List<Long> placed(Function<Hit, Optional<Boolean>> known, Predicate<Hit> byHistory) {
            Set<Long> placed = matrix.points().stream().map(Point::id).collect(Collectors.toSet());
            List<Hit> all = hits.all().stream().filter(hit -> placed.contains(hit.id())).toList();
            return Stream.concat(all.stream().filter(hit -> known.apply(hit).orElse(false)),
                all.stream().filter(hit -> known.apply(hit).isEmpty()).limit(EstimateAge.MOST_HISTORIES).filter(byHistory))
                .map(Hit::id).toList();
        }
    }
}
