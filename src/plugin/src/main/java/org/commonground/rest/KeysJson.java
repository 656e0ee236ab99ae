package org.commonground.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.commonground.core.matrix.layout.Cluster;
import org.commonground.core.matrix.layout.MatrixLayout;

/**
 * The keys of the issues that are drawn one by one, so that a dot can be named at once.
 *
 * @param prefix what all keys begin with, as in {@code SKY-}; empty when they are of several projects
 * @param of     the rest of each key, in the order of the ids in {@code cells}; a number when there is a prefix
 */
record KeysJson(@JsonProperty("prefix") String prefix, @JsonProperty("of") List<Object> of) {
    static final KeysJson NONE = new KeysJson("", List.of());

    static KeysJson of(MatrixLayout layout) {
        List<String> keys = layout.clusters().stream().map(Cluster::points).flatMap(List::stream).map(point -> point.key()).toList();
        List<String> prefixes = keys.stream().map(key -> key.substring(0, key.lastIndexOf('-') + 1)).distinct().toList();
        boolean shared = prefixes.size() == 1 && keys.stream().allMatch(key -> key.matches(".*-[1-9][0-9]{0,14}"));
        return shared ? new KeysJson(prefixes.get(0), keys.stream().<Object>map(key -> Long.valueOf(key.substring(prefixes.get(0).length()))).toList())
            : new KeysJson("", List.copyOf(keys));
    }
}
