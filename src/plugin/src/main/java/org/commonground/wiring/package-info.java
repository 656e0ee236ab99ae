/** Says which adapter fills which port, per product; the only package that knows all others. */
package org.commonground.wiring;
