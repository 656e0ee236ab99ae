/** Tables as comma-separated values: nothing is lost, and nothing in them is run by a spreadsheet. */
package org.commonground.core.csv;
