package org.commonground.core.register;

import org.commonground.core.port.People;
import org.commonground.core.port.RegisterBuilding;
import org.commonground.core.port.Visitor;

/**
 * What the register's screens ask.
 *
 * @param show     shows it
 * @param building builds it
 * @param people   names people
 * @param visitor  who asks
 */
public record RegisterDesk(ShowRegister show, RegisterBuilding building, People people, Visitor visitor) {
}
