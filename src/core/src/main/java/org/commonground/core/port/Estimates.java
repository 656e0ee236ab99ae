package org.commonground.core.port;

import java.util.Map;
import java.util.Optional;

/** Issues whose values are to be changed, as the viewer. */
public interface Estimates {
    /** Returns the issue as it is stored now; nothing when there is none or the viewer may not see it. */
    Optional<Estimated> find(long issueId);

    /** One issue as it was stored when it was found. */
    interface Estimated {
        /** Returns its project. */
        ProjectRef project();

        /** Returns what is known of it without reading a field. */
        Hit hit();

        /** Returns what else is known of it without reading a field. */
        Details details();

        /** Returns why the viewer may not edit it; nothing when he may. */
        Optional<Refusal> refusal();

        /** Returns why the field of the issue cannot be set; nothing when it can. */
        Optional<Obstacle> obstacle(String fieldId);

        /** Returns the number in the field; null when it has none. One field read. */
        Double value(String fieldId);

        /**
         * Stores new values in the viewer's name, so that the host's history, events and notices follow; checks nothing.
         *
         * @param values by field id; null removes the value
         * @return the issue as it is stored after that
         */
        Estimated store(Map<String, Double> values);
    }

    /** Why an issue may not be edited. */
    enum Refusal {
        /** The viewer lacks the permission. */
        PERMISSION,
        /** The state of its workflow forbids it. */
        WORKFLOW,
        /** It is archived, or its project is. */
        ARCHIVED
    }

    /** Why a field of an issue cannot be set. */
    enum Obstacle {
        /** The field was deleted. */
        GONE,
        /** It is no number field any more. */
        NO_NUMBER,
        /** The field does not apply to the issue's project and type. */
        NOT_ON_ISSUE,
        /** The field is not on the screen for editing. */
        NOT_ON_SCREEN
    }
}
