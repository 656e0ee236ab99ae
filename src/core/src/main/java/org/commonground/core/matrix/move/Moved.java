package org.commonground.core.matrix.move;

import org.commonground.core.matrix.view.Row;

/**
 * What came of a move.
 *
 * @param row          the issue as it is now
 * @param impactBefore null when it had none
 * @param effortBefore null when it had none
 */
public record Moved(Row row, Double impactBefore, Double effortBefore) {
}
