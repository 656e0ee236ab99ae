package org.commonground.core.register;

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
}
