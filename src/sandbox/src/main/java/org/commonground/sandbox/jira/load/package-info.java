/** Loads issues from JSON Lines files: checks everything first, then stores all or nothing. */
package org.commonground.sandbox.jira.load;
