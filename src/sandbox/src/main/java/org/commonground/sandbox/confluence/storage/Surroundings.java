package org.commonground.sandbox.confluence.storage;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Optional;

/** The page that is being rendered, and what it may include. */
public interface Surroundings {
    /** No page. */
    Surroundings NONE = new Surroundings() {
        @Override
        public ContentEntityObject entity() {
            return null;
        }

        @Override
        public Optional<Included> page(String spaceKey, String title) {
            return Optional.empty();
        }
    };

    /** Returns the page, or null where there is none. */
    ContentEntityObject entity();

    /** Returns another page as the visitor sees it; nothing when there is none, it may not be seen, or it includes itself. */
    Optional<Included> page(String spaceKey, String title);

    /** A page to include, and what is around it. */
    record Included(String spaceKey, String title, String body, Surroundings around) {
    }
}
