package org.commonground.wiring;

import org.commonground.core.checkin.PlanCheckIn;
import org.commonground.core.port.FreshnessSetting;
import org.commonground.core.port.People;
import org.commonground.core.port.Pictures;

/** What only Confluence has. */
interface ConfluenceParts extends AdminParts {
    People people();

    Pictures pictures();

    FreshnessSetting freshness();

    PlanCheckIn planCheckIn();
}
