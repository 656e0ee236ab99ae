package org.commonground.core.matrix;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonground.core.port.Groups;
import org.commonground.core.port.MatrixSettingsStore;
import org.commonground.core.port.NotThere;
import org.commonground.core.port.NumberField;
import org.commonground.core.port.ProjectRef;
import org.commonground.core.port.Projects;

/** Use case: choose a project's fields, scales, names and movers. Only for those who administer the project. */
public final class ConfigureMatrix {
    private final Projects projects;
    private final Groups groups;
    private final MatrixSettingsStore settings;

    /** Works on these ports. */
    public ConfigureMatrix(Projects projects, Groups groups, MatrixSettingsStore settings) {
        this.projects = projects;
        this.groups = groups;
        this.settings = settings;
    }

    /**
     * Opens a project for its admin.
     *
     * @throws NotThere if there is no such project for the viewer, or the viewer does not administer it
     */
    public Choices open(String projectKey) {
        ProjectRef project = projects.find(projectKey).filter(projects::mayAdminister)
            .orElseThrow(() -> new NotThere("project " + projectKey));
        return new Choices(project, projects.numberFields(project), settings.load(project.id()));
    }

    /**
     * Keeps what an admin typed when it is sound.
     *
     * @param appNames the app's own names of the quadrants, as this admin sees them
     * @return what is wrong; empty when it was kept
     * @throws NotThere as {@link #open}
     */
    public List<MatrixForm.Problem> save(String projectKey, MatrixForm form, Function<Quadrant, String> appNames) {
        Choices choices = open(projectKey);
        MatrixForm.Reading reading = form.read(choices.fields().stream().map(NumberField::id).collect(Collectors.toSet()),
            groups::exists, appNames);
        reading.settings().ifPresent(sound -> settings.save(choices.project().id(), sound));
        return reading.problems();
    }

    /**
     * What there is to choose from.
     *
     * @param fields the number fields that apply to the project, by name
     * @param current what was chosen before
     */
    public record Choices(ProjectRef project, List<NumberField> fields, Optional<MatrixSettings> current) {
    }
}
