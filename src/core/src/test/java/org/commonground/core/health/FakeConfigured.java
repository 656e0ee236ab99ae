package org.commonground.core.health;

import java.util.ArrayList;
import java.util.List;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.port.ConfiguredProjects;
import org.commonground.core.port.ProjectRef;

/** Projects with settings that a test made up. */
public final class FakeConfigured implements ConfiguredProjects {
    private final List<Configured> configured = new ArrayList<>();
    private final List<ProjectRef> damaged = new ArrayList<>();
    private boolean more;

    public FakeConfigured with(ProjectRef project, MatrixSettings settings) {
        configured.add(new Configured(project, settings));
        return this;
    }

    FakeConfigured damaged(ProjectRef project) {
        damaged.add(project);
        return this;
    }

    FakeConfigured andMore() {
        more = true;
        return this;
    }

    @Override
    public Found all() {
        return new Found(configured, damaged, more);
    }

    @Override
    public String settingsPage(ProjectRef project) {
        return "/settings/" + project.key();
    }
}
