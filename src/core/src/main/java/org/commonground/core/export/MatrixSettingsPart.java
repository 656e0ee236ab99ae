package org.commonground.core.export;

import java.util.ArrayList;
import java.util.List;
import org.commonground.core.matrix.AxisSettings;
import org.commonground.core.matrix.Threshold;
import org.commonground.core.port.ConfiguredProjects;
import org.commonground.core.port.ConfiguredProjects.Configured;
import org.commonground.core.port.ProjectRef;

/** The projects' settings, one row a value, with the names that REST uses for them. */
public final class MatrixSettingsPart implements StoredPart {
    private final ConfiguredProjects projects;

    /** Reads these. */
    public MatrixSettingsPart(ConfiguredProjects projects) {
        this.projects = projects;
    }

    @Override
    public String name() {
        return "matrix-settings";
    }

    @Override
    public String meaning() {
        return "Which fields hold impact and effort in each project, their scales and thresholds, the names of the quadrants, "
            + "and the groups whose members may move points.";
    }

    @Override
    public List<String> columns() {
        return List.of("project_id", "project_key", "setting", "value");
    }

    @Override
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Configured configured : projects.all().configured()) {
            ProjectRef project = configured.project();
            axis(project, "impact", configured.settings().impact(), rows);
            axis(project, "effort", configured.settings().effort(), rows);
            configured.settings().names().given().forEach((quadrant, name) -> add(project, "quadrants." + quadrant.id(), name, rows));
            configured.settings().movers().groups().forEach(group -> add(project, "movers.group", group, rows));
        }
        return rows;
    }

    private static void axis(ProjectRef project, String name, AxisSettings axis, List<List<String>> rows) {
        add(project, name + ".field", axis.fieldId(), rows);
        add(project, name + ".min", Double.toString(axis.scale().min()), rows);
        add(project, name + ".max", Double.toString(axis.scale().max()), rows);
        add(project, name + ".step", Double.toString(axis.scale().step()), rows);
        add(project, name + ".unit", axis.scale().unit(), rows);
        add(project, name + ".kind", axis.scale().kind().name().toLowerCase(java.util.Locale.ROOT), rows);
        add(project, name + ".threshold", axis.threshold() instanceof Threshold.Fixed fixed ? Double.toString(fixed.value()) : "median", rows);
        add(project, name + ".reversed", Boolean.toString(axis.reversed()), rows);
    }

    private static void add(ProjectRef project, String setting, String value, List<List<String>> rows) {
        rows.add(List.of(Long.toString(project.id()), project.key(), setting, value));
    }
}
