/** Paints the app's own SVG pictures as PNG, for exporters that take images only. */
package org.commonground.core.matrix.png;
