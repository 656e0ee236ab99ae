package org.commonground.core.page;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonground.core.markup.Element;
import org.commonground.core.markup.Node;
import org.commonground.core.markup.Text;

/** The words of a part of a page as a reader sees them: people by name, links by title, a status by its text. */
final class Words {

    /** The longest text that is kept of a cell or a paragraph. */
    static final int LONGEST = 2000;

    private static final Set<String> BLOCKS = Set.of("p", "div", "li", "br", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5",
        "h6", "pre", "ul", "ol", "table", "ac:task", "dt", "dd");
    private static final Set<String> SILENT = Set.of("script", "style", "template", "ac:placeholder", "ac:task-id",
        "ac:task-status", "ac:plain-text-body", "ac:image", "ac:emoticon", "title");
    private static final Set<String> SPOKEN_MACROS = Set.of("status", "jira");

    private final UnaryOperator<String> userNames;
    private final StringBuilder text = new StringBuilder();

    private Words(UnaryOperator<String> userNames) {
        this.userNames = userNames;
    }

    /** The words of a node, white space made single, at most {@link #LONGEST} characters and then an ellipsis. */
    static String of(Node node, UnaryOperator<String> userNames) {
        Words words = new Words(userNames);
        words.add(node);
        String plain = singleSpaced(words.text);
        return plain.length() <= LONGEST ? plain : plain.substring(0, cut(plain)) + "…";
    }

    /** White space is what HTML takes for it, and the space that does not break. */
    private static String singleSpaced(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c >= '\t' && c <= '\r' || c == '\u00a0') {
                gap = true;
            } else {
                if (gap && out.length() > 0) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    private static int cut(String text) {
        return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }

    private void add(Node node) {
        if (text.length() > 4 * LONGEST) {
            return;
        }
        if (node instanceof Text words) {
            text.append(words.text());
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        String name = element.name();
        if (name.equals("ac:structured-macro") || name.equals("ac:macro")) {
            macro(element);
        } else if (name.equals("ri:user")) {
            text.append(user(element, userNames));
        } else if (name.equals("time")) {
            time(element);
        } else if (name.equals("ac:link")) {
            link(element);
        } else if (!SILENT.contains(name)) {
            children(element);
            if (BLOCKS.contains(name)) {
                text.append(' ');
            }
        }
    }

    /** The name of the user that a reference points to; the key itself when nobody has it any more. */
    static String user(Element reference, UnaryOperator<String> userNames) {
        String name = reference.attribute("ri:username");
        return name.isEmpty() ? userNames.apply(reference.attribute("ri:userkey")) : name;
    }

    private void time(Element element) {
        int before = text.length();
        children(element);
        if (text.substring(before).isBlank()) {
            text.append(element.attribute("datetime"));
        }
    }

    private void link(Element link) {
        int before = text.length();
        for (Element child : link.elements()) {
            if (child.is("ac:link-body") || child.is("ac:plain-text-link-body") || child.is("ri:user")) {
                add(child);
            }
        }
        if (text.length() == before) {
            link.elements().forEach(child -> text.append(child.attribute("ri:content-title")));
        }
    }

    private void macro(Element macro) {
        if (SPOKEN_MACROS.contains(macro.attribute("ac:name"))) {
            for (Element parameter : macro.elements()) {
                if (Set.of("title", "key").contains(parameter.attribute("ac:name"))) {
                    children(parameter);
                }
            }
        } else {
            macro.elements().stream().filter(child -> child.is("ac:rich-text-body")).forEach(this::children);
        }
        text.append(' ');
    }

    private void children(Element element) {
        element.children().forEach(this::add);
    }
}
