package org.commonground.core.port;

/**
 * A project that the viewer may browse.
 *
 * @param id never changes
 * @param key as people type it, may change
 */
public record ProjectRef(long id, String key, String name) {
}
