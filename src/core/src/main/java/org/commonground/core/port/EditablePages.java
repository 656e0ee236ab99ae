package org.commonground.core.port;

import java.util.function.UnaryOperator;

/** Pages as the current user may see and change them. */
public interface EditablePages {

    /**
     * A page as it is now.
     *
     * @throws NotThere when there is none, or the user may not see it
     */
    Text read(long pageId) throws NotThere;

    /**
     * Saves a new version as the current user. The change is made on the text as it is at that moment, so that what
     * somebody else has saved meanwhile stays.
     *
     * @param change  gives the new text for the current one; the page is left alone when it is the same
     * @param comment what was changed, for the history of the page
     * @throws NotThere when there is no such page, or the user may not see or change it
     */
    void change(long pageId, UnaryOperator<String> change, String comment) throws NotThere;

    /**
     * A page.
     *
     * @param title   any text
     * @param path    its path on this server, without the context path
     * @param storage its storage format
     * @param mayEdit whether the user may change it
     */
    record Text(String title, String path, String storage, boolean mayEdit) {
    }
}
