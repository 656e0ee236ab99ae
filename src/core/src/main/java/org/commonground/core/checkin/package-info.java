/** Planning the check-in of a feasibility record: what to talk about, when and with whom. */
package org.commonground.core.checkin;
