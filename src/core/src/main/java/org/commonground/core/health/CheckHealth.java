package org.commonground.core.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Runs all checks of the product; whoever asks must be an administrator, which the caller makes sure of. */
public final class CheckHealth {
    private final List<HealthCheck> checks;

    /** Runs these, in this order. */
    public CheckHealth(List<HealthCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    /** Returns what was found, the worst first; a check that fails is a finding too, so that the others are still seen. */
    public List<Finding> run() {
        List<Finding> found = new ArrayList<>();
        for (HealthCheck check : checks) {
            try {
                found.addAll(check.run());
            } catch (RuntimeException | LinkageError e) {
                found.add(Finding.problem("check.failed", check.name(), e.getClass().getSimpleName() + ": " + e.getMessage()));
            }
        }
        found.sort(Comparator.comparing(Finding::severity));
        return found;
    }
}
