/** What both products' pages are made of: texts, templates and the matrix picture. */
package org.commonground.view;
