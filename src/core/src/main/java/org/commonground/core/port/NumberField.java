package org.commonground.core.port;

/**
 * A number field of the host.
 *
 * @param id for example customfield_10010
 * @param name as an admin named it; may hold anything
 */
public record NumberField(String id, String name) {
}
