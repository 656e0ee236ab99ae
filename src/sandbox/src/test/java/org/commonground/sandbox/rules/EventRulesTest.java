package org.commonground.sandbox.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.commonground.sandbox.host.HostSession;
import org.commonground.sandbox.sal.Events;
import org.commonground.sandbox.sal.SessionTransactions;
import org.junit.jupiter.api.Test;

/** Listeners are called as Atlassian's event library calls them, and background threads need a transaction. */
class EventRulesTest {
    private final Events events = new Events();

    @Test
    void a_listener_hears_events_of_its_type_and_of_those_below_until_it_is_unregistered() {
        Heard heard = new Heard();
        events.register(heard);
        events.publish("text");
        events.publish(5);
        events.unregister(heard);
        events.publish("more");

        assertThat(heard.all).containsExactly("text", "5");
    }

    @Test
    void a_listener_that_is_registered_twice_hears_once() {
        Heard heard = new Heard();
        events.register(heard);
        events.register(heard);
        events.publish("text");

        assertThat(heard.all).containsExactly("text");
    }

    @Test
    void a_listener_that_fails_does_not_stop_the_others() {
        Heard heard = new Heard();
        events.register(new Failing());
        events.register(heard);
        events.publish("text");

        assertThat(heard.all).containsExactly("text");
    }

    @Test
    void a_class_that_is_not_public_or_has_no_listening_method_is_refused() {
        assertThatThrownBy(() -> events.register(new Hidden())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> events.register("text")).hasMessageContaining("No listener invokers");
        assertThatThrownBy(() -> events.register(new TwoParameters())).hasMessageContaining("exactly one parameter");
    }

    @Test
    void a_thread_without_a_request_reads_lazily_only_in_a_transaction() {
        assertThatThrownBy(HostSession::require).hasMessageContaining("no Session");
        assertThat(new SessionTransactions().<String>execute(() -> {
            HostSession.require();
            return "read";
        })).isEqualTo("read");
        assertThatThrownBy(HostSession::require).hasMessageContaining("no Session");
    }

    /** Hears texts and numbers. */
    public static final class Heard {
        private final List<String> all = new ArrayList<>();

        @EventListener
        public void text(CharSequence event) {
            all.add(event.toString());
        }

        @EventListener
        public void number(Number event) {
            all.add(event.toString());
        }
    }

    /** Fails. */
    public static final class Failing {
        @EventListener
        public void any(Object event) {
            throw new IllegalStateException("on purpose");
        }
    }

    /** Wants too much. */
    public static final class TwoParameters {
        @EventListener
        public void both(String one, String two) {
            throw new IllegalStateException("never called");
        }
    }

    static final class Hidden {
        @EventListener
        public void any(Object event) {
            throw new IllegalStateException("never called");
        }
    }
}
