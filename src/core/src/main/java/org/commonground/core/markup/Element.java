package org.commonground.core.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * An element with what is in it.
 *
 * @param name       lower case in HTML, as written in storage format, with its prefix: {@code p}, {@code ac:link}
 * @param attributes by name with prefix, in the order written
 * @param children   in document order
 */
public record Element(String name, Map<String, String> attributes, List<Node> children) implements Node {

    /** Keeps unmodifiable views; the reader hands over what nobody else holds. */
    public Element {
        attributes = Collections.unmodifiableMap(attributes);
        children = Collections.unmodifiableList(children);
    }

    /** The attribute; empty when it is not there. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** Whether this is an element of that name. */
    public boolean is(String other) {
        return name.equals(other);
    }

    /** Whether the attribute {@code class} holds this class. */
    public boolean hasClass(String wanted) {
        String classes = attribute("class");
        return classes.contains(wanted) && (" " + classes + " ").contains(" " + wanted + " ");
    }

    /** The child elements, in order. */
    public List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        for (Node child : children) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
