package org.commonground.core.matrix.view;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.port.Hit;
import org.commonground.core.port.Hits;

/**
 * The issues of a look with their places.
 *
 * @param matrix which issue stands where
 * @param hits   the issues as they were found
 * @param now    when they were
 */
public record Shown(Matrix matrix, Hits hits, Instant now) {

    Map<Long, Hit> byId() {
        return hits.all().stream().collect(Collectors.toMap(Hit::id, Function.identity(), (first, second) -> first));
    }
}
