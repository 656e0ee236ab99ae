package org.commonground.sandbox.confluence.storage;

/** A piece of a page's body: text or an element. */
sealed interface Node permits Element, Node.Text {
    /** Text as people read it, entities resolved. */
    record Text(String value) implements Node {
    }
}
