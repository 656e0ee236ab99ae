package org.commonground.sandbox.confluence.storage;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonground.sandbox.host.Html;

/** The headings of a page with their anchors, which are known before the first is written: a contents list may come first. */
final class Headings {
    /** More contents lists than this would let a page grow with the square of its length. */
    private static final int MAX_LISTS = 10;

    private final Map<Element, String> anchors = new LinkedHashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final String title;
    private int lists;

    Headings(Element root, String title) {
        this.title = title.replaceAll("\\s", "");
        collect(root);
    }

    private void collect(Element parent) {
        parent.elements().forEach(element -> {
            if (isHeading(element)) {
                String anchor = title + "-" + element.text().replaceAll("\\s", "");
                int before = used.merge(anchor, 1, Integer::sum) - 1;
                anchors.put(element, before == 0 ? anchor : anchor + "." + before);
            }
            collect(element);
        });
    }

    static boolean isHeading(Element element) {
        return element.name().matches("h[1-6]");
    }

    String anchor(Element heading) {
        return anchors.get(heading);
    }

    /** Writes the table of contents; the indent follows the heading's level. */
    void contents(int minLevel, int maxLevel, StringBuilder out) {
        if (++lists > MAX_LISTS) {
            return;
        }
        out.append("<div class=\"toc-macro\"><ul>");
        anchors.forEach((heading, anchor) -> {
            int level = heading.name().charAt(1) - '0';
            if (level >= minLevel && level <= maxLevel) {
                out.append("<li class=\"toc-level-").append(level).append("\"><a");
                SafeHtml.attribute("href", "#" + anchor, out);
                out.append('>');
                Html.escape(heading.text(), out);
                out.append("</a></li>");
            }
        });
        out.append("</ul></div>");
    }
}
