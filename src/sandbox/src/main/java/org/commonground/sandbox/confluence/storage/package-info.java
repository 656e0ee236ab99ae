/** Parses Confluence's storage format and renders it to HTML, macros included. */
package org.commonground.sandbox.confluence.storage;
