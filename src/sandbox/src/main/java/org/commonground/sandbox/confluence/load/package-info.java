/** Fills the played Confluence: with the pages of a folder, or with the sample company. */
package org.commonground.sandbox.confluence.load;
