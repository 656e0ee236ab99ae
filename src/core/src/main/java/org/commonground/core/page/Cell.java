package org.commonground.core.page;

/**
 * A cell of a table.
 *
 * @param text    its words
 * @param heading whether it is marked as a heading
 * @param link    the first address in it, http, https or a path of this server; empty when there is none
 */
record Cell(String text, boolean heading, String link) {
    static final Cell EMPTY = new Cell("", false, "");
}
