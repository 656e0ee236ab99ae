package org.commonground.core.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonground.core.port.FieldConfiguration;
import org.commonground.core.port.FieldStanding;
import org.commonground.core.port.Groups;
import org.commonground.core.port.MatrixSettingsStore;
import org.commonground.core.port.ProjectRef;
import org.commonground.core.port.Projects;

/**
 * Use case: say what is wrong with a project's settings before anyone loses time. For those who administer the project;
 * everyone else is told nothing. It reads configuration only, no issue and no field value.
 */
public final class CheckMatrix {
    private final Projects projects;
    private final FieldConfiguration fields;
    private final Groups groups;
    private final MatrixSettingsStore settings;

    /** Works on these ports. */
    public CheckMatrix(Projects projects, FieldConfiguration fields, Groups groups, MatrixSettingsStore settings) {
        this.projects = projects;
        this.fields = fields;
        this.groups = groups;
        this.settings = settings;
    }

    /** Returns what is wrong; empty when nothing is, when there are no settings, and when it is not the viewer's business. */
    public List<Finding> of(String projectKey) {
        return projects.find(projectKey).filter(projects::mayAdminister).map(this::check).orElse(List.of());
    }

    private List<Finding> check(ProjectRef project) {
        List<Finding> findings = new ArrayList<>();
        settings.load(project.id()).ifPresent(kept -> {
            axis(project, "impact", kept.impact()).ifPresent(findings::add);
            axis(project, "effort", kept.effort()).ifPresent(findings::add);
            kept.movers().groups().stream().filter(group -> !groups.exists(group))
                .forEach(group -> findings.add(new Finding(Finding.Kind.GROUP_GONE, "movers", group, List.of())));
        });
        return List.copyOf(findings);
    }

    private Optional<Finding> axis(ProjectRef project, String subject, AxisSettings axis) {
        Optional<FieldStanding> found = fields.standing(project, axis.fieldId());
        if (found.isEmpty()) {
            return Optional.of(new Finding(Finding.Kind.FIELD_GONE, subject, axis.fieldId(), List.of()));
        }
        FieldStanding field = found.get();
        if (!field.number()) {
            return Optional.of(new Finding(Finding.Kind.NOT_A_NUMBER_FIELD, subject, field.name(), List.of()));
        }
        if (!field.onProject()) {
            return Optional.of(new Finding(Finding.Kind.NOT_ON_PROJECT, subject, field.name(), List.of()));
        }
        return field.editScreensWithout().isEmpty() ? Optional.empty() : Optional.of(
            new Finding(Finding.Kind.NOT_ON_EDIT_SCREEN, subject, field.name(), field.editScreensWithout()));
    }
}
