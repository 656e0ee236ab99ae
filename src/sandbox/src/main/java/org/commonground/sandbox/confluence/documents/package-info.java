/** Turns documents that were split by heading into pages made of the app's template "Product discovery". */
package org.commonground.sandbox.confluence.documents;
