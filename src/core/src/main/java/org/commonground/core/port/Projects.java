package org.commonground.core.port;

import java.util.List;
import java.util.Optional;

/** The host's projects, seen as the viewer. */
public interface Projects {
    /** Returns the project with this key; nothing when there is none or the viewer may not browse it. */
    Optional<ProjectRef> find(String key);

    /** Returns whether the viewer administers the project. */
    boolean mayAdminister(ProjectRef project);

    /** Returns whether the viewer may edit issues of the project; a single issue may still refuse. */
    boolean mayEdit(ProjectRef project);

    /** Returns the number fields that apply to the project, by name. */
    List<NumberField> numberFields(ProjectRef project);
}
