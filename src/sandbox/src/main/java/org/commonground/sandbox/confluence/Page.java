package org.commonground.sandbox.confluence;

import java.time.Instant;

/**
 * A page without its text.
 *
 * @param parentId the page above, 0 for none
 * @param version the number of the current version, from 1
 * @param creator user name
 * @param author user name of who saved the current version
 * @param restricted whether the page itself names who may see it
 */
public record Page(long id, String spaceKey, long parentId, String title, int version, String creator, Instant created,
                   String author, Instant saved, boolean restricted) {
}
