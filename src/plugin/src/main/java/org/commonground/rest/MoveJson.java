package org.commonground.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.commonground.core.matrix.move.ChangedMeanwhile;
import org.commonground.core.matrix.move.Move;
import org.commonground.core.matrix.move.Moved;

/** A change of an issue's values as JSON, and the answers to it. */
final class MoveJson {
    private MoveJson() {
    }

    /** What a script sends; an axis that is left out stays as it is. */
    public record Wanted(@JsonProperty("impact") ChangeWanted impact, @JsonProperty("effort") ChangeWanted effort) {
        Move move() {
            return new Move(Optional.ofNullable(impact).map(ChangeWanted::change), Optional.ofNullable(effort).map(ChangeWanted::change));
        }
    }

    /** What the value was when it was seen and what it is to be; null for no value. */
    public record ChangeWanted(@JsonProperty("from") Double from, @JsonProperty("to") Double to) {
        Move.Change change() {
            return new Move.Change(from, to);
        }
    }

    /** Two values; null for none. */
    record Values(@JsonProperty("impact") Double impact, @JsonProperty("effort") Double effort) {
    }

    /** The issue as it is now and what it had before. */
    record Done(@JsonProperty("row") RowJson row, @JsonProperty("before") Values before) {
        static Done of(Moved moved) {
            return new Done(RowJson.of(moved.row()), new Values(moved.impactBefore(), moved.effortBefore()));
        }
    }

    /** Why nothing was changed and what the values are now. */
    record Conflict(@JsonProperty("messages") List<String> messages, @JsonProperty("current") Values current) {
        static Conflict of(ChangedMeanwhile conflict, String message) {
            return new Conflict(List.of(message), new Values(conflict.impact(), conflict.effort()));
        }
    }
}
