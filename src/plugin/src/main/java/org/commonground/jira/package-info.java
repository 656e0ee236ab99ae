/** The app in Jira: adapters to its services, and the modules it adds to its pages. */
package org.commonground.jira;
