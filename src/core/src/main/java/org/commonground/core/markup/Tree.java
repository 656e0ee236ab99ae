package org.commonground.core.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts tags and texts together; in HTML it closes what browsers would close. */
final class Tree {
    private static final Set<String> VOID = Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link",
        "meta", "param", "source", "track", "wbr");
    private static final Map<String, Set<String>> CLOSES = Map.of("li", Set.of("li"), "tr", Set.of("tr", "td", "th"),
        "td", Set.of("td", "th"), "th", Set.of("td", "th"), "tbody", Set.of("tr", "td", "th", "thead", "tbody"),
        "p", Set.of("p"));
    private static final Set<String> FENCES = Set.of("table", "ul", "ol", "div", "section");

    private final boolean strict;
    private final Deque<Element> open = new ArrayDeque<>();
    private final Deque<List<Node>> inside = new ArrayDeque<>();

    Tree(boolean strict) {
        this.strict = strict;
        push("", Map.of());
    }

    void text(String text) {
        inside.peek().add(new Text(text));
    }

    void open(String name, Map<String, String> attributes, boolean empty) {
        if (!strict) {
            closeImplied(name);
        }
        if (open.size() > Markup.DEEPEST) {
            throw new Refused(Reading.Reason.TOO_DEEP);
        }
        push(name, attributes);
        if (empty || !strict && VOID.contains(name)) {
            pop();
        }
    }

    void close(String name) {
        if (strict) {
            if (open.size() < 2 || !open.peek().is(name)) {
                throw Scanner.malformed();
            }
            pop();
        } else if (isOpen(name) && !name.isEmpty()) {
            while (!open.peek().is(name)) {
                pop();
            }
            pop();
        }
    }

    Element end() {
        if (strict && open.size() > 1) {
            throw Scanner.malformed();
        }
        while (open.size() > 1) {
            pop();
        }
        return open.peek();
    }

    private boolean isOpen(String name) {
        for (Element element : open) {
            if (element.is(name)) {
                return true;
            }
        }
        return false;
    }

    private void closeImplied(String name) {
        Set<String> closes = CLOSES.get(name);
        if (closes == null) {
            return;
        }
        int wanted = 0;
        int depth = 0;
        for (Element element : open) {
            depth++;
            if (closes.contains(element.name())) {
                wanted = depth;
            } else if (FENCES.contains(element.name())) {
                break;
            }
        }
        for (int i = 0; i < wanted; i++) {
            pop();
        }
    }

    private void push(String name, Map<String, String> attributes) {
        List<Node> children = new ArrayList<>();
        Element element = new Element(name, attributes, children);
        if (!inside.isEmpty()) {
            inside.peek().add(element);
        }
        open.push(element);
        inside.push(children);
    }

    private void pop() {
        open.pop();
        inside.pop();
    }
}
