package org.commonground.core.matrix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonground.core.port.FieldConfiguration;
import org.commonground.core.port.MatrixSettingsStore;
import org.commonground.core.port.NotThere;
import org.commonground.core.port.NumberField;
import org.commonground.core.port.ProjectRef;
import org.commonground.core.port.Projects;

/** Use case: give a project its two fields at once. Only for those who administer the project and may create fields. */
public final class CreateFields {
    private final Projects projects;
    private final FieldConfiguration fields;
    private final MatrixSettingsStore settings;

    /** Works on these ports. */
    public CreateFields(Projects projects, FieldConfiguration fields, MatrixSettingsStore settings) {
        this.projects = projects;
        this.fields = fields;
        this.settings = settings;
    }

    /** Returns whether the viewer may do it in a project that they administer. */
    public boolean mayCreate() {
        return fields.mayCreate();
    }

    /**
     * Makes sure that the project has a number field for each axis, on its create, edit and view screens, and chooses
     * them: with the scale and threshold of the settings there were, else 1 to 10. A number field of the wanted name that
     * the project already has is taken rather than made twice.
     *
     * @throws NotThere if there is no such project for the viewer, or the viewer may not do it
     * @throws org.commonground.core.port.FieldNotCreated if the host refuses; what was created before stays
     */
    public Done create(String projectKey, Wanted impact, Wanted effort) {
        ProjectRef project = projects.find(projectKey).filter(projects::mayAdminister).filter(p -> fields.mayCreate())
            .orElseThrow(() -> new NotThere("project " + projectKey));
        List<String> created = new ArrayList<>();
        Set<String> screens = new LinkedHashSet<>();
        String impactId = field(project, impact, created);
        String effortId = field(project, effort, created);
        screens.addAll(fields.putOnScreens(project, impactId));
        screens.addAll(fields.putOnScreens(project, effortId));
        Optional<MatrixSettings> before = settings.load(project.id());
        settings.save(project.id(), new MatrixSettings(
            before.map(MatrixSettings::impact).map(a -> a.on(impactId)).orElseGet(() -> suggested(impactId)),
            before.map(MatrixSettings::effort).map(a -> a.on(effortId)).orElseGet(() -> suggested(effortId)),
            before.map(MatrixSettings::names).orElseGet(QuadrantNames::none),
            before.map(MatrixSettings::movers).orElseGet(Movers::everyone)));
        return new Done(created, List.copyOf(screens));
    }

    private String field(ProjectRef project, Wanted wanted, List<String> created) {
        return projects.numberFields(project).stream().filter(f -> f.name().equalsIgnoreCase(wanted.name()))
            .map(NumberField::id).findFirst().orElseGet(() -> {
                created.add(wanted.name());
                return fields.create(project, wanted.name(), wanted.description()).id();
            });
    }

    private static AxisSettings suggested(String fieldId) {
        return new AxisSettings(fieldId, Scale.linear(1, 10, 1), Threshold.fixed(5.5));
    }

    /** A field that is wanted, in the words that people will see. */
    public record Wanted(String name, String description) {
    }

    /**
     * What was done.
     *
     * @param created the names of the fields that are new; those that were there already are not in it
     * @param screens the names of the screens that a field was put on
     */
    public record Done(List<String> created, List<String> screens) {
        /** Keeps its own copies. */
        public Done {
            created = List.copyOf(created);
            screens = List.copyOf(screens);
        }
    }
}
