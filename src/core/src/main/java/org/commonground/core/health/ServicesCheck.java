package org.commonground.core.health;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Whether the product offers each service that the app needs. */
public final class ServicesCheck implements HealthCheck {
    private final Supplier<Services> services;

    /**
     * What was asked for.
     *
     * @param wanted how many
     * @param missing their names
     */
    public record Services(int wanted, Set<String> missing) {
    }

    /** Asks this at each run. */
    public ServicesCheck(Supplier<Services> services) {
        this.services = services;
    }

    @Override
    public String name() {
        return "services";
    }

    @Override
    public List<Finding> run() {
        Services now = services.get();
        if (now.missing().isEmpty()) {
            return List.of(Finding.good("services.good", String.valueOf(now.wanted())));
        }
        return now.missing().stream().sorted().map(name -> Finding.problem("services.missing", name)).toList();
    }
}
