package org.commonground.core.matrix.svg;

import java.util.List;
import java.util.stream.Stream;
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
    /** A grid with a few risks fits in so many characters. */
    private static final int ROOM = 2_048;

    /** The fields in which no risk stands: most of them, on every page the same. */
    private static final List<Xml> EMPTY = Stream.of(Level.values())
        .flatMap(severity -> Stream.of(Level.values()).map(likelihood -> cell(likelihood, severity, 0))).toList();

    /** What is the same in every grid is written once. */
    private static final Xml HEAD = head();
    private static final Xml LIKELIHOOD = axis(LEFT + 1.5 * CELL_WIDTH, HEIGHT - 8);
    private static final Xml SEVERITY = axis(-(TOP + 1.5 * CELL_HEIGHT), 14).attribute("transform", "rotate(-90)");
    private static final Xml LOW = end(LEFT + 2, "start");
    private static final Xml HIGH = end(LEFT + 3 * CELL_WIDTH - 2, "end");

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
        Xml xml = new Xml(ROOM).add(HEAD).attribute("aria-label", texts.name()).line();
        xml.open("rect").attribute("width", "100%").attribute("height", "100%").attribute("fill", Palette.WHITE).close("rect").line();
        int[][] counts = new int[Level.values().length][Level.values().length];
        placed(risks).forEach(risk -> counts[risk.severity().orElseThrow().ordinal()][risk.likelihood().orElseThrow().ordinal()]++);
        for (Level severity : Level.values()) {
            for (Level likelihood : Level.values()) {
                int count = counts[severity.ordinal()][likelihood.ordinal()];
                xml.add(count == 0 ? EMPTY.get(severity.ordinal() * Level.values().length + likelihood.ordinal())
                    : cell(likelihood, severity, count));
            }
        }
        xml.add(LIKELIHOOD).text(texts.likelihood()).arrow().close("text").line();
        xml.add(SEVERITY).text(texts.severity()).arrow().close("text").line();
        xml.add(LOW).text(texts.low()).close("text").line();
        xml.add(HIGH).text(texts.high()).close("text").line();
        return xml.close("svg").toString();
    }

    private static Xml cell(Level likelihood, Level severity, int count) {
        Xml xml = new Xml();
        double x = LEFT + likelihood.ordinal() * CELL_WIDTH;
        double y = TOP + (2 - severity.ordinal()) * CELL_HEIGHT;
        Tone tone = Tone.of(likelihood.ordinal() + severity.ordinal());
        xml.open("rect").attribute("x", x + 1).attribute("y", y + 1).attribute("width", CELL_WIDTH - 2)
            .attribute("height", CELL_HEIGHT - 2).attribute("rx", 4)
            .attribute("fill", count > 0 ? tone.strong() : tone.soft()).close("rect").line();
        if (count > 0) {
            xml.open("text").attribute("x", x + CELL_WIDTH / 2.0).attribute("y", y + CELL_HEIGHT / 2.0 + 5)
                .attribute("text-anchor", "middle").attribute("font-size", 14).attribute("font-weight", "600")
                .attribute("fill", Palette.WHITE).text(Integer.toString(count)).close("text").line();
        }
        return xml;
    }

    private static Xml head() {
        return new Xml().open("svg").attribute("xmlns", "http://www.w3.org/2000/svg").attribute("class", "cg-risk-grid")
            .attribute("viewBox", "0 0 " + WIDTH + " " + HEIGHT).attribute("width", WIDTH).attribute("height", HEIGHT)
            .attribute("font-family", Palette.FONT).attribute("role", "img");
    }

    private static Xml end(double x, String anchor) {
        return new Xml().open("text").attribute("x", x).attribute("y", TOP + 3 * CELL_HEIGHT + 14).attribute("text-anchor", anchor)
            .attribute("font-size", 10).attribute("fill", Palette.SUBTLE_TEXT);
    }

    private static Xml axis(double x, double y) {
        return new Xml().open("text").attribute("x", x).attribute("y", y).attribute("text-anchor", "middle").attribute("font-size", 11)
            .attribute("font-weight", "600").attribute("fill", Palette.AXIS_TEXT);
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
