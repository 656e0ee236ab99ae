package org.commonground.core.register;

import java.time.LocalDate;

/**
 * A page as it is now.
 *
 * @param id      the page
 * @param version its current version
 * @param title   may hold anything
 * @param place   where it is
 * @param days    when it was made and last changed
 */
public record PageRef(long id, int version, String title, Place place, Days days) {

    /**
     * Where a page is.
     *
     * @param spaceKey  the space's key
     * @param spaceName the space's name; may hold anything
     * @param path      the page's address below the product's own
     */
    public record Place(String spaceKey, String spaceName, String path) {
    }

    /** When a page was made and when it was last changed. */
    public record Days(LocalDate created, LocalDate changed) {
    }
}
