package org.commonground.core.register;

import java.util.Set;

/**
 * A page as it is stored.
 *
 * @param storage the storage format
 */
public record PageSource(long id, int version, String spaceKey, Set<String> labels, String storage) {
}
