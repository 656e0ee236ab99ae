/** Reads storage format and HTML into a small tree: bounded in length and depth, without DTDs, entities of its own or loading anything. */
package org.commonground.core.markup;
