/** Places in pixels for the issues of a matrix: nothing overlaps, nothing leaves its quadrant, nothing is lost. */
package org.commonground.core.matrix.layout;
