package org.commonground.core.export;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.commonground.core.port.RebuildState;
import org.commonground.core.register.Rebuild;

/** How the latest building of the register went; one row, or none when it was never built. */
public final class RegisterBuildingPart implements StoredPart {
    private final RebuildState state;

    /** Reads this. */
    public RegisterBuildingPart(RebuildState state) {
        this.state = state;
    }

    @Override
    public String name() {
        return "register-building";
    }

    @Override
    public String meaning() {
        return "How the latest building of the register went: who asked for it (empty when it began by itself), and when, in UTC.";
    }

    @Override
    public List<String> columns() {
        return List.of("state", "pages_done", "pages_total", "asked_by", "begun", "heard", "ended");
    }

    @Override
    public List<List<String>> rows() {
        return state.latest().map(RegisterBuildingPart::row).stream().toList();
    }

    private static List<String> row(Rebuild rebuild) {
        return List.of(rebuild.state().name().toLowerCase(Locale.ROOT), Integer.toString(rebuild.done()),
            Integer.toString(rebuild.total()), rebuild.by(), rebuild.times().begun().toString(), rebuild.times().heard().toString(),
            rebuild.times().ended().map(Instant::toString).orElse(""));
    }
}
