package org.commonground.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.commonground.core.matrix.view.Sizing;

/**
 * What the sizes say.
 *
 * @param of for each issue, in the order of the cells and then of the badges: votes, or days since it was created
 */
record SizeJson(@JsonProperty("by") String by, @JsonProperty("min") long min, @JsonProperty("max") long max,
                @JsonProperty("of") long[] of) {
    static SizeJson of(Sizing sizing) {
        return new SizeJson(sizing.by().id(), sizing.min(), sizing.max(), sizing.of().stream().mapToLong(Long::longValue).toArray());
    }
}
