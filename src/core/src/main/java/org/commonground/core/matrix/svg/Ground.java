package org.commonground.core.matrix.svg;

import java.util.List;
import java.util.Locale;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.Quadrant;
import org.commonground.core.matrix.Scale;
import org.commonground.core.matrix.layout.Axis;
import org.commonground.core.matrix.layout.Frame;
import org.commonground.core.matrix.layout.MatrixLayout;
import org.commonground.core.matrix.layout.PlotArea;
import org.commonground.core.matrix.layout.Region;

/** Draws what lies under the dots: quadrants and their names, axes, thresholds. */
final class Ground {

    private static final double LETTER_WIDTH = 0.6;

    private final Xml xml;
    private final Frame frame;
    private final PlotArea ground;
    private final MatrixLayout layout;

    Ground(Xml xml, Frame frame, MatrixLayout layout) {
        this.xml = xml;
        this.frame = frame;
        this.ground = frame.ground();
        this.layout = layout;
    }

    void draw(Matrix matrix, MatrixTexts texts, boolean compact) {
        xml.open("rect").attribute("class", "cg-ground").attribute("width", "100%").attribute("height", "100%")
            .attribute("fill", Palette.WHITE).close("rect").line();
        for (Quadrant quadrant : Quadrant.values()) {
            tint(quadrant);
        }
        cells();
        for (Quadrant quadrant : Quadrant.values()) {
            name(quadrant, texts.quadrants().get(quadrant), compact ? -1 : matrix.counts().get(quadrant));
        }
        thresholds();
        line("cg-axis", ground.x(), ground.y(), ground.x(), ground.bottom(), Palette.LINE);
        line("cg-axis", ground.x(), ground.bottom(), ground.right(), ground.bottom(), Palette.LINE);
        if (!compact) {
            ticks(matrix, texts.axes().language());
        }
        Scale effort = matrix.settings().effort().scale();
        Scale impact = matrix.settings().impact().scale();
        double below = ground.bottom() + (compact ? 18 : 40);
        double left = compact ? 17 : 18;
        axisName(named(texts.axes().effort(), effort), "", ground.x() + ground.width() / 2, below, layout.effort().ascending());
        axisName(named(texts.axes().impact(), impact), "rotate(-90)", -(ground.y() + ground.height() / 2), left,
            !layout.impact().ascending());
        if (matrix.shown() == 0) {
            noIssues(texts.picture().noIssues());
        }
    }

    private void tint(Quadrant quadrant) {
        Region region = layout.region(quadrant, ground);
        xml.open("rect").attribute("class", "cg-quadrant cg-" + quadrant.id())
            .attribute("x", region.x()).attribute("y", region.y())
            .attribute("width", region.width()).attribute("height", region.height())
            .attribute("fill", Palette.of(quadrant).ground()).close("rect").line();
    }

    /** The name in the outer corner of the quadrant, with the count beside it unless that is negative. */
    private void name(Quadrant quadrant, String whole, int count) {
        Region region = layout.region(quadrant, ground);
        String name = fitting(whole, region.width() - 20 - (count < 0 ? 0 : 30));
        if (name.isEmpty()) {
            return;
        }
        double baseline = region.top() ? ground.y() + frame.nameSize() + 7 : ground.bottom() - 10;
        text("cg-quadrant-name", region.left() ? region.x() + 10 : region.right() - 10, baseline,
            region.left() ? "start" : "end", Palette.of(quadrant).text(), frame.nameSize())
            .attribute("unicode-bidi", "isolate");
        xml.open("tspan").attribute("font-weight", "600").text(name).close("tspan");
        if (count >= 0) {
            xml.open("tspan").attribute("class", "cg-count").attribute("dx", 6).text(Integer.toString(count)).close("tspan");
        }
        xml.close("text").line();
    }

    /** As much of the name as fits, by an estimate of the letters' width; nothing when that is less than three letters. */
    private String fitting(String name, double width) {
        int room = (int) (width / (frame.nameSize() * LETTER_WIDTH));
        int letters = name.codePointCount(0, name.length());
        if (letters <= room) {
            return name;
        }
        return room < 4 ? "" : name.substring(0, name.offsetByCodePoints(0, room - 1)).stripTrailing() + "…";
    }

    private void cells() {
        PlotArea plot = layout.area();
        if (layout.effort().stepped()) {
            inner(layout.effort()).forEach(x -> line("cg-cell", x, plot.y(), x, plot.bottom(), Palette.WHITE));
        }
        if (layout.impact().stepped()) {
            inner(layout.impact()).forEach(y -> line("cg-cell", ground.x(), y, ground.right(), y, Palette.WHITE));
        }
    }

    private static List<Double> inner(Axis axis) {
        return axis.borders().subList(1, axis.borders().size() - 1);
    }

    private void thresholds() {
        double x = layout.effort().threshold();
        double y = layout.impact().threshold();
        dashed(x, ground.y(), x, ground.bottom());
        dashed(ground.x(), y, ground.right(), y);
    }

    private void dashed(double x1, double y1, double x2, double y2) {
        openLine("cg-threshold", x1, y1, x2, y2, Palette.THRESHOLD).attribute("stroke-dasharray", "4 4").close("line").line();
    }

    private void ticks(Matrix matrix, Locale language) {
        for (double value : layout.effortTicks()) {
            double x = layout.effort().place(value);
            line("cg-tick-mark", x, ground.bottom(), x, ground.bottom() + 4, Palette.LINE);
            tick(Figures.value(value, matrix.settings().effort().scale(), language), x, ground.bottom() + 18, "middle");
        }
        for (double value : layout.impactTicks()) {
            double y = layout.impact().place(value);
            line("cg-tick-mark", ground.x() - 4, y, ground.x(), y, Palette.LINE);
            tick(Figures.value(value, matrix.settings().impact().scale(), language), ground.x() - 8, y + 4, "end");
        }
    }

    private void tick(String value, double x, double y, String anchor) {
        text("cg-tick", x, y, anchor, Palette.SUBTLE_TEXT, 11).text(value).close("text").line();
    }

    private void axisName(String name, String transform, double x, double y, boolean forwards) {
        text("cg-axis-name", x, y, "middle", Palette.AXIS_TEXT, 12).attribute("font-weight", "600");
        if (!transform.isEmpty()) {
            xml.attribute("transform", transform);
        }
        if (!forwards) {
            xml.text("← ");
        }
        xml.open("tspan").attribute("unicode-bidi", "isolate").text(name).close("tspan");
        xml.text(forwards ? " →" : "").close("text").line();
    }

    private static String named(String name, Scale scale) {
        return scale.unit().isBlank() ? name : name + " (" + scale.unit() + ")";
    }

    private void noIssues(String message) {
        double x = ground.x() + ground.width() / 2;
        double y = ground.y() + ground.height() / 2;
        double width = Math.min(ground.width() - 16, message.length() * 14 * LETTER_WIDTH + 32);
        xml.open("rect").attribute("class", "cg-no-issues-ground").attribute("x", x - width / 2).attribute("y", y - 18)
            .attribute("width", width).attribute("height", 36).attribute("rx", 18)
            .attribute("fill", Palette.WHITE).attribute("stroke", Palette.LINE).close("rect").line();
        text("cg-no-issues", x, y + 5, "middle", Palette.AXIS_TEXT, 14).attribute("unicode-bidi", "isolate")
            .text(message).close("text").line();
    }

    private Xml text(String cssClass, double x, double y, String anchor, String colour, double size) {
        return xml.open("text").attribute("class", cssClass).attribute("x", x).attribute("y", y)
            .attribute("text-anchor", anchor).attribute("fill", colour).attribute("font-size", size);
    }

    private void line(String cssClass, double x1, double y1, double x2, double y2, String colour) {
        openLine(cssClass, x1, y1, x2, y2, colour).close("line").line();
    }

    private Xml openLine(String cssClass, double x1, double y1, double x2, double y2, String colour) {
        return xml.open("line").attribute("class", cssClass).attribute("x1", x1).attribute("y1", y1)
            .attribute("x2", x2).attribute("y2", y2).attribute("stroke", colour);
    }
}
