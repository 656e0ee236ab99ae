package org.commonground.core.matrix.svg;

import org.commonground.core.matrix.Quadrant;

/**
 * The colours of a quadrant, from the Atlassian Design System; the page's script has the same.
 *
 * @param ground the soft tint of the quadrant
 * @param dot    the colour of its dots
 * @param badge  the colour of its badges; white text on it has a contrast of at least 4.5:1
 * @param text   the colour of its name; on the tint it has a contrast of at least 4.5:1
 */
record Palette(String ground, String dot, String badge, String text) {

    static final String WHITE = "#FFFFFF";
    static final String LINE = "#DCDFE4";
    static final String THRESHOLD = "#8590A2";
    static final String SUBTLE_TEXT = "#626F86";
    static final String AXIS_TEXT = "#44546F";
    static final String STRONG = "#172B4D";
    static final String FONT =
        "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, Ubuntu, 'Helvetica Neue', sans-serif";

    static Palette of(Quadrant quadrant) {
        return switch (quadrant) {
            case QUICK_WIN -> new Palette("#DFFCF0", "#22A06B", "#1F845A", "#216E4E");
            case BIG_BET -> new Palette("#E9F2FF", "#1D7AFC", "#0C66E4", "#0055CC");
            case FILL_IN -> new Palette("#F7F8F9", "#738496", "#626F86", "#44546F");
            case TIME_SINK -> new Palette("#FFF3EB", "#E56910", "#C25100", "#A54800");
        };
    }
}
