package org.ofbiz.core.entity;

/**
 * The database refused.
 *
 * <p>Seen: [P8] Slack integration: the type; [older] that creating a custom field throws it.
 */
public class GenericEntityException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Says why. */
    public GenericEntityException(String message) {
        super(message);
    }
}
