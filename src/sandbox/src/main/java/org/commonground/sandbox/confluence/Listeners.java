package org.commonground.sandbox.confluence;

import org.commonground.sandbox.confluence.events.Happening;

/** Who is told of changes. */
public interface Listeners {
    /** Nobody. */
    Listeners NONE = new Listeners() {
        @Override
        public void tell(Happening what, long page) {
            // nobody listens
        }

        @Override
        public void tellMoved(long page, String oldSpaceKey) {
            // nobody listens
        }

        @Override
        public void tellSpaceRemoved(String key) {
            // nobody listens
        }
    };

    /** Something happened to a page. */
    void tell(Happening what, long page);

    /** A page was moved, with those below it. */
    void tellMoved(long page, String oldSpaceKey);

    /** A space is about to be deleted. */
    void tellSpaceRemoved(String key);
}
