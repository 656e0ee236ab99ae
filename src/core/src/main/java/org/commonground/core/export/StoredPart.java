package org.commonground.core.export;

import java.util.List;

/** One kind of data that the app keeps, as a table of texts. */
public interface StoredPart {
    /** Returns the name of its files, small letters and hyphens. */
    String name();

    /** Returns what a person should know of it, one sentence. */
    String meaning();

    /** Returns the names of the columns. */
    List<String> columns();

    /** Returns the rows, each with as many texts as there are columns; permissions are the caller's business. */
    List<List<String>> rows();

    /** Returns how many rows there are, which may be more than are exported. */
    default long count() {
        return rows().size();
    }
}
