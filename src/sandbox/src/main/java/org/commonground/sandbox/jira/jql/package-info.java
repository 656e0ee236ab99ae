/** Plays JQL: reads it, checks its names, and runs it over the index. The subset is written down in docs/sandbox-jql.md. */
package org.commonground.sandbox.jira.jql;
