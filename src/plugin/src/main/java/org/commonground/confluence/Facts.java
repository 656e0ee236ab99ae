package org.commonground.confluence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The facts of a record that have a value, in order, for a template. */
final class Facts {
    private final List<Map<String, String>> rows = new ArrayList<>();

    Facts add(String label, String value) {
        if (!value.isEmpty()) {
            rows.add(Map.of("label", label, "value", value));
        }
        return this;
    }

    List<Map<String, String>> rows() {
        return rows;
    }
}
