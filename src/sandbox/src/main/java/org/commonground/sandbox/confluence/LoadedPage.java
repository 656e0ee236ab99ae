package org.commonground.sandbox.confluence;

import java.util.List;

/**
 * A page from a file. A title that is there already gets a new version when the text differs.
 *
 * @param parentTitle the page above, in the same space and earlier in the list; empty for none
 * @param restrictions who may see it; empty for everybody
 */
public record LoadedPage(Draft draft, String parentTitle, List<Restriction> restrictions) {
}
