package org.commonground.core.matrix.move;

import java.time.Duration;
import java.util.Optional;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.port.ProjectRef;

/**
 * The estimate of one issue as it is stored now.
 *
 * @param impact null when it has none
 * @param effort null when it has none
 * @param refusal why the viewer may not change it; nothing when he may
 * @param age how long ago it was made; nothing when it lacks both values
 * @param issueChangedSince whether something else about the issue was changed after that
 */
public record Estimate(long id, String key, ProjectRef project, MatrixSettings settings, Double impact, Double effort,
                       Optional<NotAllowed.Reason> refusal, Optional<Duration> age, boolean issueChangedSince) {
    /** Whether it has both values, so that it has a place on the matrix. */
    public boolean hasPlace() {
        return impact != null && effort != null;
    }
}
