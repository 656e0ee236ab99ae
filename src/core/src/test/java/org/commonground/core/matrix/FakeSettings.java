package org.commonground.core.matrix;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonground.core.port.MatrixSettingsStore;

/** Settings in memory; counts how often they are read. */
public final class FakeSettings implements MatrixSettingsStore {
    public static final MatrixSettings ONE_TO_TEN = new MatrixSettings(
        new AxisSettings("customfield_1", Scale.linear(1, 10, 1), Threshold.fixed(5)),
        new AxisSettings("customfield_2", Scale.linear(1, 10, 1), Threshold.fixed(5)));
    private final Map<Long, MatrixSettings> kept = new HashMap<>();
    private int reads;

    public FakeSettings with(long project, MatrixSettings settings) {
        kept.put(project, settings);
        return this;
    }

    public int reads() {
        return reads;
    }

    @Override
    public Optional<MatrixSettings> load(long projectId) {
        reads++;
        return Optional.ofNullable(kept.get(projectId));
    }

    @Override
    public void save(long projectId, MatrixSettings settings) {
        kept.put(projectId, settings);
    }
}
