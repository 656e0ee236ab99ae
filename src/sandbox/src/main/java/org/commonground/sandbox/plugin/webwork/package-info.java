/** Jira's actions: {@code /secure/Name!command.jspa}. */
package org.commonground.sandbox.plugin.webwork;
