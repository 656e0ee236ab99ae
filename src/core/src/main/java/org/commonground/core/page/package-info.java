/** Finds discovery and feasibility records in pages: macros with parameters and tables that are recognised by their headings. */
package org.commonground.core.page;
