package org.commonground.core.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonground.core.matrix.AxisSettings;
import org.commonground.core.port.ConfiguredProjects;
import org.commonground.core.port.ConfiguredProjects.Configured;
import org.commonground.core.port.NumberField;
import org.commonground.core.port.Projects;

/** Whether each project's settings can be read, and the fields that they name still exist and apply to the project. */
public final class SettingsCheck implements HealthCheck {
    private final ConfiguredProjects configured;
    private final Projects projects;

    /** Looks at these. */
    public SettingsCheck(ConfiguredProjects configured, Projects projects) {
        this.configured = configured;
        this.projects = projects;
    }

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public List<Finding> run() {
        ConfiguredProjects.Found found = configured.all();
        List<Finding> findings = new ArrayList<>();
        found.damaged().forEach(p -> findings.add(Finding.problem("settings.damaged", p.key()).at(configured.settingsPage(p))));
        found.configured().forEach(c -> check(c, findings));
        if (found.more()) {
            findings.add(Finding.note("settings.too-many", String.valueOf(ConfiguredProjects.MOST)));
        }
        if (found.configured().isEmpty() && found.damaged().isEmpty()) {
            findings.add(Finding.note("settings.none"));
        } else if (findings.stream().noneMatch(f -> f.severity() == Finding.Severity.PROBLEM)) {
            findings.add(Finding.good("settings.good", String.valueOf(found.configured().size())));
        }
        return findings;
    }

    private void check(Configured project, List<Finding> findings) {
        Set<String> fields = projects.numberFields(project.project()).stream().map(NumberField::id).collect(Collectors.toSet());
        missing("impact", project.settings().impact(), fields, project, findings);
        missing("effort", project.settings().effort(), fields, project, findings);
    }

    private void missing(String axis, AxisSettings settings, Set<String> fields, Configured project, List<Finding> findings) {
        if (!fields.contains(settings.fieldId())) {
            findings.add(Finding.problem("settings.field-gone." + axis, project.project().key(), settings.fieldId())
                .at(configured.settingsPage(project.project())));
        }
    }
}
