package org.commonground.sandbox.confluence;

import java.time.Instant;

/** A comment on a page; its body is storage format, the author a user name. */
public record Comment(long id, String body, String author, Instant saved) {
}
