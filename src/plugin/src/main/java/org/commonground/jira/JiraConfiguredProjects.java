package org.commonground.jira;

import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonground.core.port.ConfiguredProjects;
import org.commonground.core.port.MatrixSettingsStore;
import org.commonground.core.port.ProjectRef;

/** All of Jira's projects that have settings. */
public final class JiraConfiguredProjects implements ConfiguredProjects {
    private final ProjectManager projects;
    private final MatrixSettingsStore settings;

    /** Looks up each project's settings. */
    public JiraConfiguredProjects(ProjectManager projects, MatrixSettingsStore settings) {
        this.projects = projects;
        this.settings = settings;
    }

    @Override
    public Found all() {
        List<ProjectRef> all = projects.getProjectObjects().stream().map(JiraProjects::reference)
            .sorted(Comparator.comparing(ProjectRef::key)).toList();
        List<Configured> configured = new ArrayList<>();
        List<ProjectRef> damaged = new ArrayList<>();
        for (ProjectRef project : all.subList(0, Math.min(MOST, all.size()))) {
            settings.load(project.id()).ifPresentOrElse(found -> configured.add(new Configured(project, found)), () -> {
                if (settings.holds(project.id())) {
                    damaged.add(project);
                }
            });
        }
        return new Found(configured, damaged, all.size() > MOST);
    }

    @Override
    public String settingsPage(ProjectRef project) {
        return new Links("").settings(project.key());
    }
}
