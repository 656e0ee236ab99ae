/** What engineering found possible, as read from the parameters of the feasibility notes. */
package org.commonground.core.feasibility;
