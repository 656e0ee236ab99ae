package org.commonground.core.matrix.move;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.MayMove;
import org.commonground.core.matrix.NotConfigured;
import org.commonground.core.matrix.query.EstimateAge;
import org.commonground.core.port.Estimates;
import org.commonground.core.port.Estimates.Estimated;
import org.commonground.core.port.MatrixSettingsStore;
import org.commonground.core.port.NotThere;

/** Use case: see one issue's estimate and whether one may change it, as the viewer. Two field reads, both the issue's own; no search. */
public final class SeeEstimate {
    private final Estimates estimates;
    private final MatrixSettingsStore settings;
    private final MayMove mayMove;
    private final EstimateAge age;
    private final Clock clock;

    /** Works on these ports. */
    public SeeEstimate(Estimates estimates, MatrixSettingsStore settings, MayMove mayMove, EstimateAge age, Clock clock) {
        this.estimates = estimates;
        this.settings = settings;
        this.mayMove = mayMove;
        this.age = age;
        this.clock = clock;
    }

    /**
     * Reads the estimate.
     *
     * @throws NotThere if there is no such issue for the viewer
     * @throws NotConfigured if its project has no settings
     */
    public Estimate of(long issueId) {
        Estimated issue = estimates.find(issueId).orElseThrow(() -> new NotThere("issue " + issueId));
        MatrixSettings axes = settings.load(issue.project().id()).orElseThrow(() -> new NotConfigured(issue.project()));
        Double impact = issue.value(axes.impact().fieldId());
        Double effort = issue.value(axes.effort().fieldId());
        Optional<Instant> made = impact == null && effort == null ? Optional.empty()
            : Optional.of(age.estimated(issue.hit(), axes));
        return new Estimate(issueId, issue.hit().key(), issue.project(), axes, impact, effort,
            NotAllowed.reason(issue, axes, mayMove),
            made.map(then -> Duration.between(then, clock.instant())),
            made.filter(then -> EstimateAge.isBefore(then, issue.hit().updated())).isPresent());
    }
}
