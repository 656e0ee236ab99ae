package org.commonground.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commonground.core.register.ShowRegisterTest.discovery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonground.core.page.ReadRecords;
import org.commonground.core.port.RebuildState;
import org.junit.jupiter.api.Test;

class RebuildRegisterTest {
    private final FakeRegisterIndex index = new FakeRegisterIndex();
    private final FakePages pages = new FakePages();
    private final FakeState state = new FakeState();
    private final KeepRegister keep = new KeepRegister(pages, index, new Entries(new ReadRecords(key -> key))::of);
    private final RebuildRegister rebuild = new RebuildRegister(pages, index, keep, state);

    @Test
    void allPagesOfAllSpacesAreReadAndThoseThatAreGoneForgotten() {
        pages.put(1, "PD", "Idea", discovery());
        pages.put(2, "ENG", "Other", discovery());
        index.replace(new IndexedPage(99, 1, "PD", Set.of(), List.of()));

        rebuild.begin("admin");
        rebuild.run();

        assertThat(index.pages()).containsExactlyInAnyOrder(1L, 2L);
        assertThat(state.latest().orElseThrow().state()).isEqualTo(Rebuild.State.DONE);
        assertThat(state.said).containsExactly("0 of 2", "2 of 2");
    }

    @Test
    void itStopsWhereItIsToldTo() {
        for (int id = 1; id <= 100; id++) {
            pages.put(id, "PD", "Idea " + id, discovery());
        }
        state.stopAt = 50;

        rebuild.begin("admin");
        rebuild.run();

        assertThat(index.pages()).hasSize(50);
        assertThat(state.latest().orElseThrow().state()).isEqualTo(Rebuild.State.STOPPED);
    }

    @Test
    void onlyOneGoesOnAtATime() {
        assertThat(rebuild.begin("admin")).isTrue();
        assertThat(rebuild.begin("product")).isFalse();
    }

    @Test
    void oneThatGoesWrongSaysSo() {
        pages.put(1, "PD", "Idea", discovery());
        KeepRegister failing = new KeepRegister(pages, index, source -> {
            throw new IllegalStateException("no database");
        });
        RebuildRegister wrong = new RebuildRegister(pages, index, failing, state);
        wrong.begin("admin");

        assertThatThrownBy(wrong::run).hasMessage("no database");
        assertThat(state.latest().orElseThrow().state()).isEqualTo(Rebuild.State.FAILED);
    }

    private static final class FakeState implements RebuildState {
        private final List<String> said = new ArrayList<>();
        private int stopAt = Integer.MAX_VALUE;
        private Rebuild latest;

        @Override
        public Optional<Rebuild> latest() {
            return Optional.ofNullable(latest);
        }

        @Override
        public boolean begin(String by) {
            boolean free = latest == null || !latest.active();
            if (free) {
                keep(Rebuild.State.RUNNING, 0, 0);
            }
            return free;
        }

        @Override
        public boolean goOn(int done, int total) {
            said.add(done + " of " + total);
            return done < stopAt;
        }

        @Override
        public void stop() {
            stopAt = 0;
        }

        @Override
        public void end(Rebuild.State outcome) {
            keep(outcome, 0, 0);
        }

        private void keep(Rebuild.State now, int done, int total) {
            latest = new Rebuild(now, done, total, "admin", new Rebuild.Times(Instant.EPOCH, Instant.EPOCH, Optional.empty()));
        }
    }
}
