/** Confluence's Java API over the stored wiki, as plugins find it. */
package org.commonground.sandbox.confluence.api;
