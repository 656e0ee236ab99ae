package org.commonground.core.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commonground.core.export.RegisterBuildingPart;
import org.commonground.core.port.RebuildState;
import org.commonground.core.register.Rebuild;
import org.commonground.core.register.Rebuild.State;
import org.junit.jupiter.api.Test;

class RegisterCheckTest {
    private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");

    private static Finding found(Optional<Rebuild> latest) {
        return new RegisterCheck(new Kept(latest)).run().get(0);
    }

    private static Optional<Rebuild> building(State state, boolean ended) {
        return Optional.of(new Rebuild(state, 3, 9, "", new Rebuild.Times(TIME, TIME, ended ? Optional.of(TIME) : Optional.empty())));
    }

    @Test
    void a_register_that_was_built_is_good_and_one_that_never_was_is_only_noted() {
        assertThat(found(building(State.DONE, true))).isEqualTo(Finding.good("register.good", "9").at("/plugins/servlet/common-ground/register"));
        assertThat(found(Optional.empty()).severity()).isEqualTo(Finding.Severity.NOTE);
        assertThat(found(building(State.RUNNING, false)).id()).isEqualTo("register.building");
    }

    @Test
    void one_that_failed_was_stopped_or_lost_its_node_is_a_problem_each_by_its_own_name() {
        assertThat(found(building(State.FAILED, true)).id()).isEqualTo("register.failed");
        assertThat(found(building(State.FAILED, false)).id()).isEqualTo("register.lost");
        assertThat(found(building(State.STOPPED, true)).id()).isEqualTo("register.stopped");
        assertThat(found(building(State.STOPPED, true)).severity()).isEqualTo(Finding.Severity.PROBLEM);
    }

    @Test
    void the_export_tells_of_the_latest_building_or_of_none() {
        assertThat(new RegisterBuildingPart(new Kept(building(State.DONE, true))).rows())
            .containsExactly(List.of("done", "3", "9", "", TIME.toString(), TIME.toString(), TIME.toString()));
        assertThat(new RegisterBuildingPart(new Kept(Optional.empty())).rows()).isEmpty();
    }

    private record Kept(Optional<Rebuild> latest) implements RebuildState {
        @Override
        public boolean begin(String by) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean goOn(int done, int total) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void stop() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void end(State outcome) {
            throw new UnsupportedOperationException();
        }
    }
}
