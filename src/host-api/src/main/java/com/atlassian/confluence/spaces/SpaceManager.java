package com.atlassian.confluence.spaces;

import java.util.List;

/**
 * Finds spaces, without looking at permissions.
 *
 * <p>Seen: [P8] Slack integration: getSpace; [older] public scripts for Confluence: getAllSpaces.
 */
public interface SpaceManager {
    Space getSpace(String key);

    List<Space> getAllSpaces();
}
