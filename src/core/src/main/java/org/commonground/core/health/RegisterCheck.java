package org.commonground.core.health;

import java.util.List;
import org.commonground.core.port.RebuildState;
import org.commonground.core.register.Rebuild;

/** Whether the register was built from all pages; between buildings it follows each change of a page. */
public final class RegisterCheck implements HealthCheck {
    private static final String PAGE = "/plugins/servlet/common-ground/register";
    private final RebuildState state;

    /** Looks at this. */
    public RegisterCheck(RebuildState state) {
        this.state = state;
    }

    @Override
    public String name() {
        return "register";
    }

    @Override
    public List<Finding> run() {
        return List.of(state.latest().map(RegisterCheck::finding).orElseGet(() -> Finding.note("register.never")).at(PAGE));
    }

    private static Finding finding(Rebuild latest) {
        String done = String.valueOf(latest.done());
        String total = String.valueOf(latest.total());
        return switch (latest.state()) {
            case DONE -> Finding.good("register.good", total);
            case RUNNING, STOPPING -> Finding.note("register.building", done, total);
            case STOPPED -> Finding.problem("register.stopped", done, total);
            // a building that failed says when it ended; one whose node was stopped does not
            case FAILED -> Finding.problem(latest.times().ended().isPresent() ? "register.failed" : "register.lost", done, total);
        };
    }
}
