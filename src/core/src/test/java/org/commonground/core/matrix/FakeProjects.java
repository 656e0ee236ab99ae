package org.commonground.core.matrix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonground.core.port.NumberField;
import org.commonground.core.port.ProjectRef;
import org.commonground.core.port.Projects;

/** Projects that a test made up. */
public record FakeProjects(Map<String, ProjectRef> visible, Set<String> administered, List<NumberField> fields) implements Projects {
    public static final ProjectRef SKY = new ProjectRef(10_000, "SKY", "Skylark");
    public static final ProjectRef PLAT = new ProjectRef(10_001, "PLAT", "Platform");

    public static FakeProjects administering(String... keys) {
        return new FakeProjects(Map.of("SKY", SKY, "PLAT", PLAT), Set.of(keys),
            List.of(new NumberField("customfield_2", "Effort"), new NumberField("customfield_1", "Impact")));
    }

    @Override
    public Optional<ProjectRef> find(String key) {
        return Optional.ofNullable(visible.get(key));
    }

    @Override
    public boolean mayAdminister(ProjectRef project) {
        return administered.contains(project.key());
    }

    @Override
    public boolean mayEdit(ProjectRef project) {
        return true;
    }

    @Override
    public List<NumberField> numberFields(ProjectRef project) {
        return fields;
    }
}
