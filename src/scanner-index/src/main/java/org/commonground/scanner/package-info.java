/** Writes the index files that atlassian-spring-scanner's run time reads, since its Maven plugin is not public. */
package org.commonground.scanner;
