/** The register: what discovery and feasibility records there are over spaces, what is missing, and what is stale. */
package org.commonground.core.register;
