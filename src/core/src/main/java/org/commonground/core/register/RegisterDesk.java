package org.commonground.core.register;

import java.util.Optional;
import org.commonground.core.port.People;
import org.commonground.core.port.RegisterBuilding;
import org.commonground.core.port.Visitor;

/**
 * What the register's screens ask.
 *
 * @param show     shows it
 * @param linked   knows when pages about the same issues were changed
 * @param building builds it
 * @param people   names people
 * @param visitor  who asks
 */
public record RegisterDesk(ShowRegister show, LinkedChanges linked, RegisterBuilding building, People people, Visitor visitor) {

    /**
     * Reads one page of the register, and how its building stood before: who is told that it is done gets all that it found.
     */
    public Reading read(Filter filter, Look look) {
        Optional<Rebuild> before = building.state();
        return new Reading(show.show(filter, look), before);
    }

    /** The register, and how its building stood before it was read; nothing when it never was built. */
    public record Reading(Register register, Optional<Rebuild> building) {
    }
}
