package org.commonground.core.matrix.png;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.commonground.core.markup.Element;
import org.commonground.core.markup.Markup;
import org.commonground.core.markup.Reading;

/**
 * Paints a picture that this app drew as SVG, so that both are the same picture: the matrix and the risk grid. It knows
 * the elements and attributes that those use, and passes over others. Works without a display.
 */
public final class SvgPng {

    /** The most pixels of a picture; a larger scale is made smaller. */
    private static final double MOST_PIXELS = 32_000_000;
    /** 96 pixels to the inch, as browsers count. */
    private static final double PIXELS_PER_METRE = 96 / 0.0254;

    private SvgPng() {
    }

    /**
     * The picture as a PNG file.
     *
     * @param svg   a whole {@code <svg>} element with width and height in pixels
     * @param scale how many pixels stand for one: 2 is sharp on paper; more than 0, at most 8
     * @throws IllegalArgumentException when this is no picture of this app, or the scale is out of its bounds
     */
    public static byte[] paint(String svg, double scale) {
        if (!(scale > 0 && scale <= 8)) {
            throw new IllegalArgumentException("scale must be above 0 and at most 8, not " + scale);
        }
        Element root = root(svg);
        double width = number(root, "width");
        double height = number(root, "height");
        double fitting = Math.min(scale, Math.sqrt(MOST_PIXELS / (width * height)));
        BufferedImage image = new BufferedImage((int) Math.ceil(width * fitting), (int) Math.ceil(height * fitting),
            BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(fitting, fitting);
            new Brush(graphics, width, height).paint(root);
        } finally {
            graphics.dispose();
        }
        return PngFile.of(image, (int) Math.round(PIXELS_PER_METRE * fitting));
    }

    private static Element root(String svg) {
        if (Markup.storage(svg) instanceof Reading.Tree tree) {
            for (Element element : tree.root().elements()) {
                if (element.is("svg")) {
                    return element;
                }
            }
        }
        throw new IllegalArgumentException("this is no SVG picture");
    }

    private static double number(Element root, String attribute) {
        String value = root.attribute(attribute);
        if (!value.matches("[0-9]{1,5}(\\.[0-9]+)?") || Double.parseDouble(value) < 1) {
            throw new IllegalArgumentException("the picture has no usable " + attribute + ": " + value);
        }
        return Double.parseDouble(value);
    }
}
