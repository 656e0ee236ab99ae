package org.commonground.core.matrix.svg;

import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.Point;
import org.commonground.core.matrix.layout.Badge;
import org.commonground.core.matrix.layout.Dot;
import org.commonground.core.matrix.layout.MatrixLayout;

/** Draws dots and badges, the highlighted one last so that nothing covers it. */
final class Marks {

    private static final double LARGEST_BADGE = 20;

    private final Xml xml;
    private final MatrixSettings settings;
    private final MatrixTexts texts;
    private final MatrixSvg.Options options;
    private final Dress dress;

    Marks(Xml xml, Matrix matrix, MatrixTexts texts, MatrixSvg.Options options, Dress dress) {
        this.dress = dress;
        this.xml = xml;
        this.settings = matrix.settings();
        this.texts = texts;
        this.options = options;
    }

    void draw(MatrixLayout layout) {
        int fullest = layout.badges().stream().mapToInt(Badge::count).max().orElse(1);
        layout.badges().stream().filter(badge -> badge.points().stream().noneMatch(point -> options.highlights(point.id())))
            .forEach(badge -> badge(badge, radius(badge, fullest)));
        layout.dots().stream().filter(dot -> !options.highlights(dot.point().id())).forEach(dot -> dot(dot, dress.radius(dot.point(), dot.radius())));
        Highlight highlight = new Highlight(xml, layout.area());
        for (Badge badge : layout.badges()) {
            badge.points().stream().filter(point -> options.highlights(point.id())).limit(1).forEach(point -> {
                highlight.draw(point, badge.x(), badge.y(), radius(badge, fullest));
                badge(badge, radius(badge, fullest));
            });
        }
        for (Dot dot : layout.dots()) {
            if (options.highlights(dot.point().id())) {
                double radius = Math.max(dot.radius(), 6);
                highlight.draw(dot.point(), dot.x(), dot.y(), radius);
                dot(dot, radius);
            }
        }
    }

    private void dot(Dot dot, double radius) {
        Point point = dot.point();
        String name = texts.name(point, Figures.value(point.impact(), settings.impact().scale()),
            Figures.value(point.effort(), settings.effort().scale()));
        boolean link = options.issueUrlPrefix() != null;
        String element = link ? "a" : "g";
        xml.open(element).attribute("class", "cg-dot cg-" + point.quadrant().id() + (point.offScale() ? " cg-off-scale" : ""))
            .attribute("data-issue-id", Long.toString(point.id()));
        if (link) {
            xml.attribute("href", options.issueUrlPrefix() + Xml.urlEncoded(point.key())).attribute("aria-label", name);
        }
        xml.element("title", name).open("circle").attribute("cx", dot.x()).attribute("cy", dot.y())
            .attribute("r", radius).attribute("fill", dress.fill(point));
        if (point.offScale()) {
            xml.attribute("stroke", Palette.STRONG).attribute("stroke-width", 1.5);
        } else {
            xml.attribute("stroke", Palette.WHITE).attribute("stroke-width", radius < 5 ? 0.75 : 1.5);
        }
        xml.close("circle").close(element).line();
    }

    private void badge(Badge badge, double radius) {
        String name = texts.name(badge.points());
        Palette palette = Palette.of(badge.points().get(0).quadrant());
        String count = Integer.toString(badge.count());
        double size = Math.min(12, (2 * radius - 4) / (0.62 * count.length()));
        xml.open("g").attribute("class", "cg-badge cg-" + badge.points().get(0).quadrant().id())
            .attribute("role", "img").attribute("aria-label", name)
            .element("title", name)
            .open("circle").attribute("cx", badge.x()).attribute("cy", badge.y()).attribute("r", radius)
            .attribute("fill", palette.badge()).attribute("stroke", Palette.WHITE).attribute("stroke-width", 1.5).close("circle")
            .open("text").attribute("x", badge.x()).attribute("y", badge.y() + size * 0.36).attribute("text-anchor", "middle")
            .attribute("font-size", size).attribute("font-weight", "600").attribute("fill", Palette.WHITE)
            .text(count).close("text").close("g").line();
    }

    /** The area follows the count, but the number must fit and the badge must stay in its cell. */
    private static double radius(Badge badge, int fullest) {
        double room = Math.min(LARGEST_BADGE, badge.radius() - 1);
        double forNumber = 5 + 3.2 * Integer.toString(badge.count()).length();
        return Math.min(room, Math.max(forNumber, LARGEST_BADGE * Math.sqrt((double) badge.count() / fullest)));
    }
}
