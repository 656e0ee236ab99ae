/** The impact/effort matrix as a model: scales, thresholds, quadrants, and which issue stands where. */
package org.commonground.core.matrix;
