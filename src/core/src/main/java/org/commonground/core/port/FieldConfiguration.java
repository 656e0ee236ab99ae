package org.commonground.core.port;

import java.util.List;
import java.util.Optional;

/** The host's custom fields as those see them who configure the host. */
public interface FieldConfiguration {
    /** Returns how the field stands in the project; nothing when it was deleted. */
    Optional<FieldStanding> standing(ProjectRef project, String fieldId);

    /** Returns whether the viewer may create fields. */
    boolean mayCreate();

    /**
     * Creates a number field that only this project has. Permissions are the caller's business.
     *
     * @return the new field
     * @throws FieldNotCreated if the host refuses
     */
    NumberField create(ProjectRef project, String name, String description);

    /**
     * Puts the field on every screen on which this project's issues are created, edited and viewed.
     *
     * @return the names of the screens that it was put on; empty when it was on all
     */
    List<String> putOnScreens(ProjectRef project, String fieldId);
}
