/** The matrix drawn as one standalone, accessible SVG picture. */
package org.commonground.core.matrix.svg;
