package org.commonground.sandbox.confluence;

import java.time.Instant;

/**
 * A text to be stored.
 *
 * @param parentId the page above, 0 for none; looked at for a new page only
 * @param author user name of who saves it
 * @param comment what changed, may be empty
 */
public record Draft(String spaceKey, long parentId, String title, String body, String author, Instant saved,
                    String comment) {
    Draft below(long page) {
        return new Draft(spaceKey, page, title, body, author, saved, comment);
    }
}
