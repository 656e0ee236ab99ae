package org.commonground.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import org.commonground.core.port.NotAvailable;
import org.commonground.core.port.RebuildState;
import org.commonground.core.register.Rebuild;
import org.commonground.core.register.Rebuild.State;

/** Keeps the building in one row, whose unique name is the lock of the cluster. */
public final class AoRebuildState implements RebuildState {
    private static final String NAME = "register";
    private final ActiveObjects ao;
    private final Clock clock;
    private volatile String token = "";

    /** Works on the app's tables. */
    public AoRebuildState(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public Optional<Rebuild> latest() {
        return row().map(row -> new Rebuild(state(row), row.getPagesDone(), row.getPagesTotal(), text(row.getAskedBy()),
            new Rebuild.Times(Instant.ofEpochMilli(row.getBegunAt()), Instant.ofEpochMilli(row.getHeardAt()),
                Optional.ofNullable(row.getEndedAt()).filter(time -> time > 0).map(Instant::ofEpochMilli))));
    }

    /** A building that fell silent has failed, whatever its row says. */
    private State state(RegisterRebuildRow row) {
        State state = State.valueOf(row.getRebuildState());
        boolean active = state == State.RUNNING || state == State.STOPPING;
        return active && row.getHeardAt() < silent() ? State.FAILED : state;
    }

    private long silent() {
        return clock.millis() - LOST_AFTER_SECONDS * 1_000L;
    }

    @Override
    public boolean begin(String by) {
        String mine = UUID.randomUUID().toString();
        try {
            if (!Tables.ask(() -> created(mine, by))) {
                return false;
            }
        } catch (NotAvailable e) {
            if (row().isPresent()) {
                // another node was faster
                return false;
            }
            throw e;
        }
        token = mine;
        return true;
    }

    private boolean created(String mine, String by) {
        ao.deleteWithSQL(RegisterRebuildRow.class, "REBUILD_NAME = ? AND ((REBUILD_STATE <> ? AND REBUILD_STATE <> ?) OR HEARD_AT < ?)",
            NAME, State.RUNNING.name(), State.STOPPING.name(), silent());
        if (row().isPresent()) {
            return false;
        }
        ao.create(RegisterRebuildRow.class, first(mine, by));
        return true;
    }

    private Map<String, Object> first(String mine, String by) {
        Map<String, Object> values = new HashMap<>();
        values.put("REBUILD_NAME", NAME);
        values.put("OWN_TOKEN", mine);
        values.put("REBUILD_STATE", State.RUNNING.name());
        values.put("ASKED_BY", by.substring(0, Math.min(by.length(), 255)));
        values.put("PAGES_DONE", 0);
        values.put("PAGES_TOTAL", 0);
        values.put("BEGUN_AT", clock.millis());
        values.put("HEARD_AT", clock.millis());
        values.put("ENDED_AT", 0L);
        return values;
    }

    @Override
    public boolean goOn(int done, int total) {
        Optional<RegisterRebuildRow> own = own().filter(row -> row.getRebuildState().equals(State.RUNNING.name()));
        own.ifPresent(row -> {
            row.setPagesDone(done);
            row.setPagesTotal(total);
            row.setHeardAt(clock.millis());
            Tables.tell(row::save);
        });
        return own.isPresent();
    }

    @Override
    public void stop() {
        row().filter(row -> row.getRebuildState().equals(State.RUNNING.name())).ifPresent(row -> {
            row.setRebuildState(State.STOPPING.name());
            Tables.tell(row::save);
        });
    }

    @Override
    public void end(State outcome) {
        own().ifPresent(row -> {
            row.setRebuildState(outcome.name());
            row.setEndedAt(clock.millis());
            Tables.tell(row::save);
        });
    }

    private Optional<RegisterRebuildRow> own() {
        return row().filter(row -> row.getOwnToken().equals(token));
    }

    private Optional<RegisterRebuildRow> row() {
        return Arrays.stream(Tables.ask(() -> ao.find(RegisterRebuildRow.class, Query.select().where("REBUILD_NAME = ?", NAME)))).findFirst();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
