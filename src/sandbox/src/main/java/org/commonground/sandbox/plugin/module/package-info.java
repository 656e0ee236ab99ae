/** The module types of the descriptor, one class a kind. */
package org.commonground.sandbox.plugin.module;
