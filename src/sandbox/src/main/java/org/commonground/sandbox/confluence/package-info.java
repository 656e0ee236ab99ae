/** Plays Confluence as far as the app touches it: spaces, pages with versions and restrictions, and their users. */
package org.commonground.sandbox.confluence;
