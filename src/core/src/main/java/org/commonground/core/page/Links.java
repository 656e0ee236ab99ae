package org.commonground.core.page;

import java.util.regex.Pattern;
import org.commonground.core.markup.Element;

/** Finds addresses that are safe to show as links. */
final class Links {
    private static final int LONGEST = 1000;
    private static final Pattern SAFE = Pattern.compile("(?i)https?://[^\\s\"'<>\\\\]+|/(?![/\\\\])[^\\s\"'<>\\\\]*");

    private Links() {
    }

    /** The first safe address below the element; empty when there is none. */
    static String first(Element element) {
        String address = element.is("a") ? element.attribute("href") : element.attribute("ri:value");
        if (!address.isEmpty() && address.length() <= LONGEST && SAFE.matcher(address).matches()) {
            return address;
        }
        for (Element child : element.elements()) {
            String found = first(child);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    /** The text itself when it is a safe address; empty otherwise. */
    static String asAddress(String text) {
        return text.length() <= LONGEST && SAFE.matcher(text).matches() ? text : "";
    }
}
