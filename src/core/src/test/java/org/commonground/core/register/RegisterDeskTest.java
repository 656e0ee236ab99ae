package org.commonground.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonground.core.page.ReadRecords;
import org.commonground.core.port.RegisterBuilding;
import org.commonground.core.record.Freshness;
import org.junit.jupiter.api.Test;

class RegisterDeskTest {
    private final FakeRegisterIndex index = new FakeRegisterIndex();
    private final FakePages pages = new FakePages();
    private final KeepRegister keep = new KeepRegister(pages, index, new Entries(new ReadRecords(key -> key))::of);
    private final Building building = new Building();
    private final RegisterDesk desk = new RegisterDesk(
        new ShowRegister(index, this::endsMeanwhile, keep, () -> new Freshness(30), Clock.systemUTC()), null, building, null, null);

    @Test
    void aBuildingThatEndsWhileTheRegisterIsReadIsNotYetSaidToBeDone() {
        pages.put(1, "PD", "Last page", ShowRegisterTest.discovery("decision=exploring"));

        RegisterDesk.Reading first = desk.read(Filter.ALL, Look.first(Locale.ENGLISH));
        RegisterDesk.Reading second = desk.read(Filter.ALL, Look.first(Locale.ENGLISH));

        assertThat(first.register().total()).isZero();
        assertThat(first.building()).map(Rebuild::state).contains(Rebuild.State.RUNNING);
        assertThat(second.building()).map(Rebuild::state).contains(Rebuild.State.DONE);
        assertThat(second.register().total()).isEqualTo(1);
    }

    private Map<Long, PageRef> endsMeanwhile(Collection<Long> ids) {
        keep.index(1);
        building.state = Rebuild.State.DONE;
        return pages.visible(ids);
    }

    private static final class Building implements RegisterBuilding {
        private Rebuild.State state = Rebuild.State.RUNNING;

        @Override
        public Optional<Rebuild> state() {
            return Optional.of(new Rebuild(state, 0, 1, "", new Rebuild.Times(Instant.EPOCH, Instant.EPOCH, Optional.empty())));
        }

        @Override
        public boolean start(String by) {
            return false;
        }

        @Override
        public void stop() {
            state = Rebuild.State.STOPPED;
        }
    }
}
