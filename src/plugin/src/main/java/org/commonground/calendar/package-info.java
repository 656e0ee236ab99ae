/** Writes meetings as calendar files (RFC 5545). */
package org.commonground.calendar;
