/** Exports pages as Confluence does: macros are rendered for a document, pictures are files of the exporting user. */
package org.commonground.sandbox.confluence.export;
