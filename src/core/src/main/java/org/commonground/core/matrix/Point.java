package org.commonground.core.matrix;

/**
 * An issue that stands on the matrix.
 *
 * @param id       the host's id of the issue
 * @param key      the issue key
 * @param summary  the summary, possibly empty
 * @param impact   the value as stored, possibly beyond the scale
 * @param effort   the value as stored, possibly beyond the scale
 * @param quadrant the quadrant it stands in
 * @param offScale whether a value lies beyond its scale, so that the issue is drawn at the edge
 */
public record Point(long id, String key, String summary, double impact, double effort, Quadrant quadrant, boolean offScale) {
}
