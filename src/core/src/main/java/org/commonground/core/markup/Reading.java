package org.commonground.core.markup;

/** What came of reading a text: a tree, or why there is none. */
public sealed interface Reading {

    /**
     * The text as a tree.
     *
     * @param root an element without a name that holds the text's own nodes
     */
    record Tree(Element root) implements Reading {
    }

    /**
     * The text cannot be read. It is never changed for that.
     *
     * @param reason why
     * @param line   where, from 1
     */
    record Unreadable(Reason reason, int line) implements Reading {
    }

    /** Why a text cannot be read. */
    enum Reason {
        /** Longer than {@link Markup#LONGEST} characters. */
        TOO_LONG,
        /** Elements within elements, more than {@link Markup#DEEPEST} of them. */
        TOO_DEEP,
        /** Not well-formed, or with a document type. */
        NOT_WELL_FORMED
    }
}
