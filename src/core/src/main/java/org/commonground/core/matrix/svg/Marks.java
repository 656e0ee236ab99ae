package org.commonground.core.matrix.svg;

import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.Point;
import org.commonground.core.matrix.layout.Badge;
import org.commonground.core.matrix.layout.Dot;
import org.commonground.core.matrix.layout.MatrixLayout;

/** Draws dots and badges, the highlighted one last so that nothing covers it. */
final class Marks {
    private final Xml xml;
    private final Names names;
    private final MatrixSvg.Options options;
    private final Dress dress;

    Marks(Xml xml, Matrix matrix, MatrixTexts texts, MatrixSvg.Options options, Dress dress) {
        this.xml = xml;
        this.names = new Names(texts, matrix.settings(), dress);
        this.options = options;
        this.dress = dress;
    }

    void draw(MatrixLayout layout) {
        int fullest = layout.badges().stream().mapToInt(Badge::count).max().orElse(1);
        layout.badges().stream().filter(badge -> badge.points().stream().noneMatch(point -> options.highlights(point.id())))
            .forEach(badge -> badge(badge, new BadgeMark(badge, fullest)));
        layout.dots().stream().filter(dot -> !options.highlights(dot.point().id())).forEach(dot -> dot(dot, dress.radius(dot.point(), dot.radius())));
        Highlight highlight = new Highlight(xml, layout.area());
        for (Badge badge : layout.badges()) {
            badge.points().stream().filter(point -> options.highlights(point.id())).limit(1).forEach(point -> {
                BadgeMark mark = new BadgeMark(badge, fullest);
                highlight.draw(point, badge.x(), badge.y(), mark.radius());
                badge(badge, mark);
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
        String name = names.of(point);
        boolean link = options.issueUrlPrefix() != null;
        String element = link ? "a" : "g";
        xml.open(element).attribute("class", "cg-dot cg-" + point.quadrant().id() + (point.offScale() ? " cg-off-scale" : ""))
            .attribute("data-issue-id", Long.toString(point.id()));
        if (link) {
            xml.attribute("href", options.issueUrlPrefix() + Xml.urlEncoded(point.key())).attribute("aria-label", name);
        }
        xml.element("title", name);
        Symbol symbol = dress.entry(point).map(Dress.Entry::symbol).orElse(Symbol.CIRCLE);
        String colour = dress.entry(point).map(Dress.Entry::colour).orElseGet(() -> Palette.of(point.quadrant()).dot());
        if (point.offScale()) {
            symbol.drawMarked(xml, dot.x(), dot.y(), radius, colour);
        } else {
            symbol.draw(xml, dot.x(), dot.y(), radius, colour);
        }
        xml.close(element).line();
    }

    private void badge(Badge badge, BadgeMark mark) {
        mark.draw(xml, names.of(badge.points()), dress.shares(badge.points()));
    }
}
