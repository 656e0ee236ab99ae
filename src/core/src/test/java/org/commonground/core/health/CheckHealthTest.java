package org.commonground.core.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.commonground.core.health.Finding.Severity;
import org.junit.jupiter.api.Test;

class CheckHealthTest {
    private record Fixed(String name, List<Finding> run) implements HealthCheck {
    }

    @Test
    void the_worst_is_found_first() {
        CheckHealth health = new CheckHealth(List.of(new Fixed("a", List.of(Finding.good("a.good"), Finding.note("a.note"))),
            new Fixed("b", List.of(Finding.problem("b.bad")))));

        assertThat(health.run()).extracting(Finding::id).containsExactly("b.bad", "a.note", "a.good");
    }

    @Test
    void a_check_that_fails_is_a_finding_and_hides_no_other() {
        HealthCheck broken = new HealthCheck() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public List<Finding> run() {
                throw new NoSuchMethodError("getAll");
            }
        };

        assertThat(new CheckHealth(List.of(broken, new Fixed("b", List.of(Finding.good("b.good"))))).run())
            .containsExactly(Finding.problem("check.failed", "broken", "NoSuchMethodError: getAll"), Finding.good("b.good"));
    }

    @Test
    void services_that_are_missing_are_named_one_by_one() {
        assertThat(new ServicesCheck(() -> new ServicesCheck.Services(3, Set.of())).run()).containsExactly(Finding.good("services.good", "3"));
        assertThat(new ServicesCheck(() -> new ServicesCheck.Services(3, Set.of("B", "A"))).run())
            .containsExactly(Finding.problem("services.missing", "A"), Finding.problem("services.missing", "B"))
            .allMatch(f -> f.severity() == Severity.PROBLEM);
    }
}
