package org.commonground.storage;

import org.commonground.core.port.RegisterIndex;
import org.commonground.core.register.FakeRegisterIndex;

/** The fake that the core's tests use keeps its word too. */
class FakeRegisterIndexTest extends RegisterIndexContract {
    private final RegisterIndex index = new FakeRegisterIndex();

    @Override
    RegisterIndex index() {
        return index;
    }
}
