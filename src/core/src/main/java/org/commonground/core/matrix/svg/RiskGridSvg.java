package org.commonground.core.matrix.svg;

import java.util.List;
import org.commonground.core.feasibility.Risk;
import org.commonground.core.record.Level;

/** Draws risks as a small grid: severity upwards, likelihood to the right, in each field how many risks stand there. */
public final class RiskGridSvg {
    /** The size of the picture in pixels. */
    public static final int WIDTH = 214;
    /** The size of the picture in pixels. */
    public static final int HEIGHT = 150;

    private static final int LEFT = 22;
    private static final int CELL_WIDTH = 60;
    private static final int CELL_HEIGHT = 34;
    private static final int TOP = 6;

    private RiskGridSvg() {
    }

    /** The risks that have a place in the grid. */
    public static List<Risk> placed(List<Risk> risks) {
        return risks.stream().filter(risk -> risk.likelihood().isPresent() && risk.severity().isPresent()).toList();
    }

    /**
     * The picture.
     *
     * @return a complete {@code <svg>} element with an accessible name
     */
    public static String render(List<Risk> risks, Texts texts) {
        Xml xml = new Xml();
        xml.open("svg").attribute("xmlns", "http://www.w3.org/2000/svg").attribute("class", "cg-risk-grid")
            .attribute("viewBox", "0 0 " + WIDTH + " " + HEIGHT).attribute("width", WIDTH).attribute("height", HEIGHT)
            .attribute("font-family", Palette.FONT).attribute("role", "img").attribute("aria-label", texts.name()).line();
        xml.open("rect").attribute("width", "100%").attribute("height", "100%").attribute("fill", Palette.WHITE).close("rect").line();
        for (Level severity : Level.values()) {
            for (Level likelihood : Level.values()) {
                long count = risks.stream().filter(risk -> risk.likelihood().filter(likelihood::equals).isPresent()
                    && risk.severity().filter(severity::equals).isPresent()).count();
                cell(xml, likelihood, severity, count);
            }
        }
        axis(xml, texts.likelihood() + " →", "", LEFT + 1.5 * CELL_WIDTH, HEIGHT - 8);
        axis(xml, texts.severity() + " →", "rotate(-90)", -(TOP + 1.5 * CELL_HEIGHT), 14);
        ends(xml, texts);
        return xml.close("svg").toString();
    }

    private static void cell(Xml xml, Level likelihood, Level severity, long count) {
        double x = LEFT + likelihood.ordinal() * CELL_WIDTH;
        double y = TOP + (2 - severity.ordinal()) * CELL_HEIGHT;
        Tone tone = Tone.of(likelihood.ordinal() + severity.ordinal());
        xml.open("rect").attribute("x", x + 1).attribute("y", y + 1).attribute("width", CELL_WIDTH - 2)
            .attribute("height", CELL_HEIGHT - 2).attribute("rx", 4)
            .attribute("fill", count > 0 ? tone.strong() : tone.soft()).close("rect").line();
        if (count > 0) {
            xml.open("text").attribute("x", x + CELL_WIDTH / 2.0).attribute("y", y + CELL_HEIGHT / 2.0 + 5)
                .attribute("text-anchor", "middle").attribute("font-size", 14).attribute("font-weight", "600")
                .attribute("fill", Palette.WHITE).text(Long.toString(count)).close("text").line();
        }
    }

    private static void ends(Xml xml, Texts texts) {
        double y = TOP + 3 * CELL_HEIGHT + 14;
        end(xml, texts.low(), LEFT + 2, y, "start");
        end(xml, texts.high(), LEFT + 3 * CELL_WIDTH - 2, y, "end");
    }

    private static void end(Xml xml, String text, double x, double y, String anchor) {
        xml.open("text").attribute("x", x).attribute("y", y).attribute("text-anchor", anchor).attribute("font-size", 10)
            .attribute("fill", Palette.SUBTLE_TEXT).text(text).close("text").line();
    }

    private static void axis(Xml xml, String text, String transform, double x, double y) {
        xml.open("text").attribute("x", x).attribute("y", y).attribute("text-anchor", "middle").attribute("font-size", 11)
            .attribute("font-weight", "600").attribute("fill", Palette.AXIS_TEXT);
        if (!transform.isEmpty()) {
            xml.attribute("transform", transform);
        }
        xml.text(text).close("text").line();
    }

    /**
     * What stands in the picture.
     *
     * @param name       says in words what it shows
     * @param likelihood the name of the horizontal axis
     * @param severity   the name of the vertical axis
     * @param low        the low end of both
     * @param high       the high end of both
     */
    public record Texts(String name, String likelihood, String severity, String low, String high) {
    }

    /** White on the strong colours has a contrast of at least 4.5:1. */
    private record Tone(String soft, String strong) {
        static Tone of(int weight) {
            return weight < 2 ? new Tone("#DFFCF0", "#1F845A") : weight == 2 ? new Tone("#FFF7D6", "#946F00") : new Tone("#FFECEB", "#C9372C");
        }
    }
}
