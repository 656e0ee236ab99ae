package org.commonground.core.matrix.png;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonground.core.markup.Element;

/** Paints elements in document order. */
final class Brush {
    private static final Pattern ROTATED = Pattern.compile("rotate\\((-?[0-9.]+)(?:[ ,]+(-?[0-9.]+)[ ,]+(-?[0-9.]+))?\\)");

    private final Graphics2D graphics;
    private final double width;
    private final double height;

    Brush(Graphics2D graphics, double width, double height) {
        this.graphics = graphics;
        this.width = width;
        this.height = height;
    }

    void paint(Element parent) {
        for (Element element : parent.elements()) {
            AffineTransform before = graphics.getTransform();
            rotate(element.attribute("transform"));
            element(element);
            graphics.setTransform(before);
        }
    }

    private void element(Element element) {
        switch (element.name()) {
            case "g", "a" -> paint(element);
            case "rect" -> shape(element, rectangle(element));
            case "circle" -> {
                double r = Numbers.of(element, "r", width);
                shape(element, new Ellipse2D.Double(Numbers.of(element, "cx", width) - r, Numbers.of(element, "cy", height) - r, 2 * r, 2 * r));
            }
            case "polygon" -> shape(element, polygon(element.attribute("points")));
            case "line" -> shape(element, new Line2D.Double(Numbers.of(element, "x1", width), Numbers.of(element, "y1", height),
                Numbers.of(element, "x2", width), Numbers.of(element, "y2", height)));
            case "text" -> new Lettering(graphics).paint(element);
            default -> {
                // title, desc: said, not shown
            }
        }
    }

    private void rotate(String transform) {
        Matcher rotated = ROTATED.matcher(transform);
        if (rotated.matches()) {
            double x = rotated.group(2) == null ? 0 : Double.parseDouble(rotated.group(2));
            double y = rotated.group(3) == null ? 0 : Double.parseDouble(rotated.group(3));
            graphics.rotate(Math.toRadians(Double.parseDouble(rotated.group(1))), x, y);
        }
    }

    private Shape rectangle(Element element) {
        double x = Numbers.of(element, "x", width);
        double y = Numbers.of(element, "y", height);
        double wide = Numbers.of(element, "width", width);
        double high = Numbers.of(element, "height", height);
        double round = 2 * Numbers.of(element, "rx", width);
        return round > 0 ? new RoundRectangle2D.Double(x, y, wide, high, round, round) : new Rectangle2D.Double(x, y, wide, high);
    }

    private static Shape polygon(String points) {
        Path2D path = new Path2D.Double();
        for (String point : points.strip().split("\\s+")) {
            String[] xy = point.split(",", 2);
            double x = Numbers.of(xy[0], 0);
            double y = Numbers.of(xy[xy.length - 1], 0);
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }

    private void shape(Element element, Shape shape) {
        String fill = element.attribute("fill");
        if (!(shape instanceof Line2D) && !fill.equals("none")) {
            graphics.setColor(Numbers.colour(fill, Color.BLACK));
            graphics.fill(shape);
        }
        String stroke = element.attribute("stroke");
        if (!stroke.isEmpty() && !stroke.equals("none")) {
            graphics.setColor(Numbers.colour(stroke, Color.BLACK));
            graphics.setStroke(stroke(element));
            graphics.draw(shape);
        }
    }

    private static BasicStroke stroke(Element element) {
        float thick = element.attribute("stroke-width").isEmpty() ? 1 : (float) Numbers.of(element, "stroke-width", 1);
        String[] dashes = element.attribute("stroke-dasharray").strip().split("[ ,]+");
        if (dashes[0].isEmpty() || dashes[0].equals("none")) {
            return new BasicStroke(thick, BasicStroke.CAP_SQUARE,
                element.attribute("stroke-linejoin").equals("round") ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER);
        }
        float[] lengths = new float[dashes.length];
        for (int i = 0; i < dashes.length; i++) {
            lengths[i] = Math.max(0.1f, (float) Numbers.of(dashes[i], 1));
        }
        return new BasicStroke(thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, lengths, 0);
    }
}
