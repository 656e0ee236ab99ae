package org.commonground.core.matrix.view;

import java.util.Arrays;
import java.util.Optional;

/** What the colour of a dot says. */
public enum ColourBy {
    QUADRANT("quadrant"), STATUS_CATEGORY("statusCategory"), TYPE("type"), PRIORITY("priority"), COMPONENT("component"),
    ASSIGNEE("assignee"), AGE("age"), VOTES("votes");

    private final String id;

    ColourBy(String id) {
        this.id = id;
    }

    /** The stable name for URLs and JSON, for example statusCategory. */
    public String id() {
        return id;
    }

    /** The choice with this id; nothing for any other text. */
    public static Optional<ColourBy> of(String id) {
        return Arrays.stream(values()).filter(by -> by.id.equals(id)).findFirst();
    }
}
