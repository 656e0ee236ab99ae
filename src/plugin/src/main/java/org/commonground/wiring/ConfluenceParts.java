package org.commonground.wiring;

import org.commonground.core.port.People;

/** What only Confluence has. */
interface ConfluenceParts extends AdminParts {
    People people();
}
