/** Velocity with the products' rules: everything is escaped, and only allowlisted methods can be called. */
package org.commonground.sandbox.velocity;
