package org.commonground.sandbox.confluence.api;

import com.atlassian.confluence.spaces.Space;

/** A space. */
final class PlayedSpace extends Space {
    private final String key;
    private final String name;

    PlayedSpace(String key, String name) {
        this.key = key;
        this.name = name;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getDisplayTitle() {
        return name;
    }
}
