package org.commonground.sandbox.confluence.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element with its prefixed name as written, such as {@code ac:link}, its attributes and its content. */
record Element(String name, Map<String, String> attributes, List<Node> children) implements Node {
    Element(String name, Map<String, String> attributes) {
        this(name, attributes, new ArrayList<>());
    }

    /** Returns the attribute, or an empty string. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    Stream<Element> elements() {
        return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    Stream<Element> elements(String wanted) {
        return elements().filter(e -> e.name.equals(wanted));
    }

    Optional<Element> first(String wanted) {
        return elements(wanted).findFirst();
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    /** Returns all text inside, without the parameters of macros inside. */
    String text() {
        StringBuilder result = new StringBuilder();
        addText(result);
        return result.toString();
    }

    private void addText(StringBuilder result) {
        for (Node child : children) {
            if (child instanceof Element element && !element.is("ac:parameter")) {
                element.addText(result);
            } else if (child instanceof Text text) {
                result.append(text.value());
            }
        }
    }

    /** Two elements are equal only when they are the same one: a page may hold the same heading twice. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
