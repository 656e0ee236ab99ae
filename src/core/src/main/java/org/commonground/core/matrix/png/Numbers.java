package org.commonground.core.matrix.png;

import java.awt.Color;
import java.util.regex.Pattern;
import org.commonground.core.markup.Element;

/** Reads the values of attributes: pixels, parts of the whole in per cent, colours as #RRGGBB. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,7}(\\.[0-9]{1,9})?");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private Numbers() {
    }

    static double of(Element element, String attribute, double whole) {
        return of(element.attribute(attribute), whole);
    }

    /** The value; 0 when it is none. */
    static double of(String text, double whole) {
        boolean part = text.endsWith("%");
        String digits = part ? text.substring(0, text.length() - 1) : text;
        if (!NUMBER.matcher(digits).matches()) {
            return 0;
        }
        return part ? Double.parseDouble(digits) * whole / 100 : Double.parseDouble(digits);
    }

    static Color colour(String text, Color otherwise) {
        return COLOUR.matcher(text).matches() ? Color.decode(text) : otherwise;
    }
}
