/** The real Active Objects library behind the interface that plugins import. */
package org.commonground.sandbox.plugin.ao;
