/** Plays Jira's domain as far as the app touches it: projects, issues, fields, people, permissions and search. */
package org.commonground.sandbox.jira;
