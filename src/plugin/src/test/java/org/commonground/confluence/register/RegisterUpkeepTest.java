package org.commonground.confluence.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.commonground.core.port.RebuildState;
import org.commonground.core.register.Rebuild;
import org.commonground.core.register.RebuildRegister;
import org.junit.jupiter.api.Test;

/** What is asked of the background while the app is switched off. */
class RegisterUpkeepTest {
    private final Ends state = new Ends();
    private final RegisterUpkeep upkeep = new RegisterUpkeep(nobody(), delegate -> delegate, null,
        new RebuildRegister(null, null, null, state), state);

    @Test
    void a_building_that_nobody_does_any_more_is_ended_at_once() {
        upkeep.close();

        assertThat(upkeep.start("admin")).isTrue();
        assertThat(state.ended).containsExactly(Rebuild.State.STOPPED);
    }

    private static EventPublisher nobody() {
        return (EventPublisher) Proxy.newProxyInstance(RegisterUpkeepTest.class.getClassLoader(), new Class<?>[] {EventPublisher.class},
            (proxy, method, arguments) -> null);
    }

    /** May always begin, and knows the ends. */
    private static final class Ends implements RebuildState {
        private final List<Rebuild.State> ended = new CopyOnWriteArrayList<>();

        @Override
        public Optional<Rebuild> latest() {
            return Optional.empty();
        }

        @Override
        public boolean begin(String by) {
            return true;
        }

        @Override
        public boolean goOn(int done, int total) {
            return true;
        }

        @Override
        public void stop() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void end(Rebuild.State outcome) {
            ended.add(outcome);
        }
    }
}
