package org.commonground.core.matrix.view;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonground.core.matrix.MayMove;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.NotConfigured;
import org.commonground.core.port.Hits;
import org.commonground.core.port.IssueQuery;
import org.commonground.core.port.IssueSearch;
import org.commonground.core.port.MatrixSettingsStore;
import org.commonground.core.port.NotThere;
import org.commonground.core.port.ProjectRef;
import org.commonground.core.port.Projects;

/** Use case: look at a selection of issues on the matrix, as the viewer. */
public final class ViewMatrix {
    /** How many issues are looked at at most. */
    public static final int MOST_ISSUES = 5_000;
    private final Projects projects;
    private final IssueSearch search;
    private final MatrixSettingsStore settings;
    private final MayMove mayMove;
    private final Clock clock;

    /** Works on these ports. */
    public ViewMatrix(Projects projects, IssueSearch search, MatrixSettingsStore settings, MayMove mayMove, Clock clock) {
        this.projects = projects;
        this.search = search;
        this.settings = settings;
        this.mayMove = mayMove;
        this.clock = clock;
    }

    /**
     * Finds the issues at the price of one search for each thousand; their values are read when {@link Look#shown} is asked for. Each issue's
     * values come from the fields of its own project; the axes are those of the project that was asked for, else of the
     * first project met that has settings.
     *
     * @throws NotThere if the project is none for the viewer
     * @throws NotConfigured if the project, or each of those met, has no settings
     * @throws org.commonground.core.port.BadQuery if the host does not run the query
     */
    public Look look(Selection selection) {
        return look(selection, query -> query, MOST_ISSUES);
    }

    /** Finds only these issues of the selection, in one short search; otherwise as {@link #look(Selection)}. */
    Look only(Selection selection, Set<Long> ids) {
        return look(selection, query -> query.only(ids), ids.size());
    }

    /** Finds only so many issues of the selection, those that were changed last; otherwise as {@link #look(Selection)}. */
    Look lastChanged(Selection selection, int most) {
        return look(selection, IssueQuery::lastChangedFirst, most);
    }

    /** Whether somebody chose fields for the project, whoever asks. */
    public boolean isConfigured(ProjectRef project) {
        return settings.load(project.id()).isPresent();
    }

    /** Whether the selection's own axes have thresholds that do not depend on what is shown. */
    boolean hasFixedThresholds(Selection selection) {
        return selection.project().flatMap(projects::find).flatMap(project -> settings.load(project.id()))
            .filter(MatrixSettings::hasFixedThresholds).isPresent();
    }

    private Look look(Selection selection, UnaryOperator<IssueQuery> refined, int most) {
        Instant now = clock.instant();
        Optional<ProjectRef> project = selection.project()
            .map(key -> projects.find(key).orElseThrow(() -> new NotThere("project " + key)));
        AxesByProject axes = new AxesByProject(settings);
        Optional<MatrixSettings> own = project.map(found -> axes.apply(found).orElseThrow(() -> new NotConfigured(found)));
        Hits hits = selection.findsNothing() ? new NoHits() : search.find(refined.apply(selection.query(project)), most);
        List<ProjectRef> met = hits.projects();
        Optional<MatrixSettings> shown = own.or(() -> met.stream().map(axes).flatMap(Optional::stream).findFirst());
        if (shown.isEmpty() && !met.isEmpty()) {
            throw new NotConfigured(met.get(0));
        }
        boolean may = project.map(List::of).orElse(met).stream()
            .anyMatch(each -> axes.apply(each).filter(found -> mayMove.in(each, found)).isPresent());
        return new Look(hits, axes, shown, may, now);
    }
}
