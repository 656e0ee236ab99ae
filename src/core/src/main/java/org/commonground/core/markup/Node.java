package org.commonground.core.markup;

/** A part of a document: an element or a text. */
public sealed interface Node permits Element, Text {
}
