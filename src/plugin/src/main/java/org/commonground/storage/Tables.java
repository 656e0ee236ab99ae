package org.commonground.storage;

import java.lang.reflect.UndeclaredThrowableException;
import java.util.function.Supplier;
import net.java.ao.ActiveObjectsException;
import org.commonground.core.port.NotAvailable;

/** Asks the app's tables. What fails there is {@link NotAvailable} to everybody else; whoever tells a person of it logs it. */
final class Tables {
    private Tables() {
    }

    /** Returns what was asked for. */
    static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (ActiveObjectsException | UndeclaredThrowableException e) {
            // a row that is saved passes on the database's own exception, which nothing declares
            throw new NotAvailable("The register's store fails", e);
        }
    }

    /** Does something that answers nothing. */
    static void tell(Runnable command) {
        ask(() -> {
            command.run();
            return null;
        });
    }
}
