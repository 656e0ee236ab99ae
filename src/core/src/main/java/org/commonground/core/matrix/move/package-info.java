/** Changing where an issue stands. */
package org.commonground.core.matrix.move;
