/** Jira's own pages, close to the real ones in looks and markup, with the places where plugins add to them. */
package org.commonground.sandbox.jira.pages;
