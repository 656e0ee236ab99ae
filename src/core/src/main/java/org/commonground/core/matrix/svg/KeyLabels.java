package org.commonground.core.matrix.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonground.core.matrix.Point;
import org.commonground.core.matrix.layout.Dot;
import org.commonground.core.matrix.layout.MatrixLayout;
import org.commonground.core.matrix.layout.PlotArea;

/** Writes the keys of the few issues that matter beside their dots, where they cover nothing, as the page's script does. */
final class KeyLabels {
    private static final int LONGEST = 28;
    private static final double LETTER = 7;
    /** Where the writing systems begin whose letters are as wide as they are high. */
    private static final int WIDE_FROM = 0x2E80;
    private static final double HEIGHT = 14;
    private static final double BASE = 11;
    private static final double GAP = 3;
    private final Xml xml;
    private final MatrixLayout layout;
    private final List<Box> marks = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();

    KeyLabels(Xml xml, MatrixLayout layout) {
        this.xml = xml;
        this.layout = layout;
    }

    /** Writes what there is room for, in this order. The dots have names of their own, so this is for the eye only. */
    void draw(List<Point> points) {
        if (points.isEmpty()) {
            return;
        }
        List<Dot> dots = layout.dots();
        dots.forEach(dot -> marks.add(Box.around(dot.x(), dot.y(), dot.radius())));
        layout.badges().forEach(badge -> marks.add(Box.around(badge.x(), badge.y(), badge.radius())));
        Map<Long, Dot> byIssue = dots.stream().collect(Collectors.toMap(dot -> dot.point().id(), dot -> dot));
        xml.open("g").attribute("class", "cg-labels").attribute("aria-hidden", "true");
        for (Point point : points) {
            Optional.ofNullable(byIssue.get(point.id())).ifPresent(dot -> room(dot).ifPresent(box -> {
                taken.add(box);
                // a font that is wider than estimated must not reach over the dot
                String anchor = box.x() > dot.x() ? "start" : box.right() < dot.x() ? "end" : "middle";
                double x = anchor.equals("start") ? box.x() : anchor.equals("end") ? box.right() : dot.x();
                xml.open("text").attribute("x", x).attribute("y", box.y() + BASE).attribute("text-anchor", anchor)
                    .attribute("font-size", 11).attribute("font-weight", "600")
                    .attribute("stroke", Palette.WHITE).attribute("stroke-width", 3).attribute("stroke-linejoin", "round")
                    .attribute("paint-order", "stroke").attribute("fill", Palette.STRONG).attribute("unicode-bidi", "isolate")
                    .text(shown(point)).close("text");
            }));
        }
        xml.close("g").line();
    }

    /** The key, which is a title in the picture of a table; a long one is cut. */
    private static String shown(Point point) {
        String key = point.key();
        return key.codePointCount(0, key.length()) <= LONGEST ? key
            : key.substring(0, key.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
    }

    private Optional<Box> room(Dot dot) {
        double width = shown(dot.point()).codePoints().mapToDouble(letter -> letter < WIDE_FROM ? LETTER : HEIGHT).sum();
        double gap = dot.radius() + GAP;
        Stream<Box> beside = Stream.of(at(dot, gap, -HEIGHT / 2, width), at(dot, -gap - width, -HEIGHT / 2, width));
        // above or below several dots it would be anybody's
        Stream<Box> above = alone(dot, width) ? Stream.of(at(dot, -width / 2, -gap - HEIGHT, width), at(dot, -width / 2, gap, width)) : Stream.of();
        return Stream.concat(beside, above).filter(this::free).findFirst();
    }

    /** Whether no other mark stands beside the dot as far as its label would reach. */
    private boolean alone(Dot dot, double width) {
        Box row = new Box(dot.x() - width / 2, dot.y() - dot.radius(), width, 2 * dot.radius());
        // its own is one of them
        return marks.stream().filter(row::overlaps).count() <= 1;
    }

    private static Box at(Dot dot, double dx, double dy, double width) {
        return new Box(dot.x() + dx, dot.y() + dy, width, HEIGHT);
    }

    private boolean free(Box box) {
        PlotArea area = layout.area();
        return box.x() >= area.x() && box.right() <= area.right() && box.y() >= area.y() && box.bottom() <= area.bottom()
            && taken.stream().noneMatch(box::overlaps) && marks.stream().noneMatch(box::overlaps);
    }

    private record Box(double x, double y, double width, double height) {
        static Box around(double x, double y, double radius) {
            return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
        }

        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }

        boolean overlaps(Box other) {
            return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
        }
    }
}
