/** The played Confluence's own pages: reading, history, editing. */
package org.commonground.sandbox.confluence.pages;
