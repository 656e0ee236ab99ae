package org.commonground.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonground.core.port.NotAvailable;
import org.commonground.core.port.RebuildState;
import org.commonground.core.register.Rebuild;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AoRebuildStateTest {
    private final TestTables tables = new TestTables();
    private final ActiveObjects node = tables.node(RegisterRebuildRow.class);
    private final Ticking clock = new Ticking();
    private final RebuildState here = new AoRebuildState(node, clock);
    private final RebuildState there = new AoRebuildState(tables.node(RegisterRebuildRow.class), clock);

    @AfterEach
    void close() {
        tables.close();
    }

    @Test
    void thereIsNoneAtFirst() {
        assertThat(here.latest()).isEmpty();
    }

    @Test
    void whatOneNodeBeginsTheOtherSees() {
        assertThat(here.begin("admin")).isTrue();
        here.goOn(50, 200);

        Rebuild seen = there.latest().orElseThrow();
        assertThat(seen.state()).isEqualTo(Rebuild.State.RUNNING);
        assertThat(seen.percent()).isEqualTo(25);
        assertThat(seen.by()).isEqualTo("admin");
        assertThat(there.begin("other")).isFalse();
    }

    @Test
    void theOtherNodeCanStopIt() {
        here.begin("admin");
        there.stop();

        assertThat(here.goOn(1, 2)).isFalse();
        assertThat(there.latest().orElseThrow().state()).isEqualTo(Rebuild.State.STOPPING);
        here.end(Rebuild.State.STOPPED);
        assertThat(there.latest().orElseThrow().state()).isEqualTo(Rebuild.State.STOPPED);
    }

    @Test
    void afterItsEndAnotherMayBegin() {
        here.begin("admin");
        here.end(Rebuild.State.DONE);

        assertThat(there.begin("")).isTrue();
    }

    @Test
    void oneThatFellSilentIsLostAndItsNodeCannotGoOnWithIt() {
        here.begin("admin");
        clock.now = clock.now.plus(Duration.ofSeconds(RebuildState.LOST_AFTER_SECONDS + 1));

        assertThat(there.latest().orElseThrow().state()).isEqualTo(Rebuild.State.FAILED);
        assertThat(there.begin("other")).isTrue();
        assertThat(here.goOn(1, 2)).isFalse();
        here.end(Rebuild.State.DONE);
        assertThat(there.latest().orElseThrow().state()).isEqualTo(Rebuild.State.RUNNING);
    }

    @Test
    void anUpgradeOfTheAppForgetsItSoThatTheRegisterIsBuiltAnew() {
        here.begin("admin");
        here.end(Rebuild.State.DONE);

        new Task001RegisterIsBuiltAnew().upgrade(null, tables.node(RegisterRebuildRow.class, RegisterEntryRow.class));

        assertThat(here.latest()).isEmpty();
    }

    @Test
    void withoutItsTableEveryQuestionAndCommandSaysThatTheStoreFails() {
        tables.drop();

        List<ThrowingCallable> all = List.of(here::latest, () -> here.begin("admin"), () -> here.goOn(1, 2), here::stop,
            () -> here.end(Rebuild.State.DONE));
        assertThat(all).allSatisfy(one -> assertThatThrownBy(one).isInstanceOf(NotAvailable.class).hasRootCauseInstanceOf(SQLException.class));
    }

    @Test
    void aStoreThatFailsWhileARowIsChangedSaysTheSame() {
        here.begin("admin");
        clock.whenAsked = tables::drop;

        assertThatThrownBy(() -> here.goOn(1, 2)).isInstanceOf(NotAvailable.class).hasRootCauseInstanceOf(SQLException.class);
    }

    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-11-01T10:00:00Z");
        private Runnable whenAsked = () -> { };

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            whenAsked.run();
            return now;
        }
    }
}
