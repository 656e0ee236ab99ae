package org.commonground.core.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.core.port.FieldConfiguration;
import org.commonground.core.port.FieldStanding;
import org.commonground.core.port.NumberField;
import org.commonground.core.port.ProjectRef;

/** Fields that a test made up, and screens that lack what was created. */
final class FakeFields implements FieldConfiguration {
    final Map<String, FieldStanding> standings = new HashMap<>();
    final List<String> created = new ArrayList<>();
    boolean admin = true;

    @Override
    public Optional<FieldStanding> standing(ProjectRef project, String fieldId) {
        return Optional.ofNullable(standings.get(fieldId));
    }

    @Override
    public boolean mayCreate() {
        return admin;
    }

    @Override
    public NumberField create(ProjectRef project, String name, String description) {
        created.add(name + ": " + description);
        return new NumberField("customfield_new" + created.size(), name);
    }

    @Override
    public List<String> putOnScreens(ProjectRef project, String fieldId) {
        return fieldId.contains("new") ? List.of("Default Screen") : List.of();
    }
}
