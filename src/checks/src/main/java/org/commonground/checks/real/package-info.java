/** Compares what we wrote down with the real products; run from {@code amps-config}, tried out here on fixtures. */
package org.commonground.checks.real;
