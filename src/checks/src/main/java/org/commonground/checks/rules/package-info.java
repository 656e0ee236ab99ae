/** The rules by which Atlassian's tools, its framework and its products take or refuse a jar, checked before they see it. */
package org.commonground.checks.rules;
