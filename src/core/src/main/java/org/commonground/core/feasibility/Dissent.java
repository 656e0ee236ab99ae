package org.commonground.core.feasibility;

import java.util.Objects;
import org.commonground.core.record.Choice;

/**
 * A reasoned disagreement. It stays visible after the decision.
 *
 * @param text   what is said against it
 * @param kind   a concern unless it says that it blocks
 * @param state  open unless it says otherwise
 * @param by     the name or the role of who disagrees, as written; empty when not said
 * @param answer what was answered; empty when nothing was
 */
public record Dissent(String text, Kind kind, State state, String by, String answer) {

    /** Checks that all are there. */
    public Dissent {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(answer, "answer");
    }

    /** Whether it waits for an answer. */
    public boolean open() {
        return state == State.OPEN;
    }

    /** How much it weighs. */
    public enum Kind {
        /** One can live with it. */
        CONCERN,
        /** It must be resolved first. */
        BLOCKER;

        /** The stable name for i18n keys and CSS: concern, blocker. */
        public String id() {
            return Choice.id(this);
        }
    }

    /** What became of it. */
    public enum State {
        /** It waits for an answer. */
        OPEN,
        /** It was answered. */
        ANSWERED,
        /** It was taken back. */
        WITHDRAWN;

        /** The stable name for i18n keys and CSS: open, answered, withdrawn. */
        public String id() {
            return Choice.id(this);
        }
    }
}
