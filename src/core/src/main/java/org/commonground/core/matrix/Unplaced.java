package org.commonground.core.matrix;

/**
 * An issue that lacks impact or effort: normal, not an error.
 *
 * @param id      the host's id of the issue
 * @param key     the issue key
 * @param summary the summary, possibly empty
 * @param impact  null when it has none
 * @param effort  null when it has none
 */
public record Unplaced(long id, String key, String summary, Double impact, Double effort) {
}
