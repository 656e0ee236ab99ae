package org.commonground.core.port;

import java.util.Collection;
import java.util.Map;
import org.commonground.core.register.PageRef;

/** The host's pages, seen as the viewer. */
public interface PagesInView {
    /** Returns those of the pages that exist and that the viewer may see, by id; at a fixed number of queries. */
    Map<Long, PageRef> visible(Collection<Long> ids);
}
