package org.commonground.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.commonground.core.matrix.view.Colouring;
import org.commonground.view.MatrixWords;

/**
 * What the colours say.
 *
 * @param of for each issue, in the order of the cells and then of the badges, the number of its entry in the legend
 */
record ColourJson(@JsonProperty("by") String by, @JsonProperty("legend") List<EntryJson> legend, @JsonProperty("of") int[] of) {
    static ColourJson of(Colouring colouring, MatrixWords words) {
        return new ColourJson(colouring.by().id(), colouring.legend().stream().map(entry -> new EntryJson(
            entry.category().name().isPresent() ? "named" : entry.category().id(), words.category(entry.category()),
            entry.count(), entry.look())).toList(), colouring.of().stream().mapToInt(Integer::intValue).toArray());
    }

    /**
     * An entry of the legend.
     *
     * @param id   for example status.done, age.week, none, other; named when the host knows it by a name
     * @param name any text
     * @param look the number of its colour and its symbol, from 0 to 7
     */
    record EntryJson(@JsonProperty("id") String id, @JsonProperty("name") String name, @JsonProperty("count") int count,
                     @JsonProperty("look") int look) {
    }
}
