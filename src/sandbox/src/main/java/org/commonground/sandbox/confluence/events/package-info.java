/** Confluence's events: which there are, and how listeners of plugins are called. */
package org.commonground.sandbox.confluence.events;
