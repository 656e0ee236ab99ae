/** What the built jar relies on in the products, and the evidence for each part of it. */
package org.commonground.checks.surface;
