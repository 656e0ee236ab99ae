/** The app in Confluence: adapters to its services, and its macros. */
package org.commonground.confluence;
