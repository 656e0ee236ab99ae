package org.commonground.sandbox.confluence;

import java.time.Instant;

/** One stored text of a page, exactly as it was saved; the author is a user name. */
public record PageVersion(int number, String body, String author, Instant saved, String comment) {
}
