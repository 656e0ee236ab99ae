package org.commonground.core.matrix.png;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.commonground.core.markup.Element;
import org.commonground.core.markup.Node;
import org.commonground.core.markup.Text;

/** Paints texts in the machine's own sans serif font, which also knows what is not Latin when any font does. */
final class Lettering {
    private final Graphics2D graphics;
    private final List<Run> runs = new ArrayList<>();

    Lettering(Graphics2D graphics) {
        this.graphics = graphics;
    }

    void paint(Element text) {
        collect(text, font(text, new Font(Font.SANS_SERIF, Font.PLAIN, 1), 12), 0);
        double all = runs.stream().mapToDouble(run -> run.before() + run.layout().getAdvance()).sum();
        double x = Numbers.of(text, "x", 0) - switch (text.attribute("text-anchor")) {
            case "middle" -> all / 2;
            case "end" -> all;
            default -> 0;
        };
        double y = Numbers.of(text, "y", 0);
        for (Run run : runs) {
            x += run.before();
            halo(text, run.layout(), x, y);
            graphics.setColor(Numbers.colour(text.attribute("fill"), Color.BLACK));
            run.layout().draw(graphics, (float) x, (float) y);
            x += run.layout().getAdvance();
        }
    }

    /** The outline below the letters, which keeps them readable on anything. */
    private void halo(Element text, TextLayout layout, double x, double y) {
        if (!text.attribute("stroke").isEmpty()) {
            graphics.setColor(Numbers.colour(text.attribute("stroke"), Color.WHITE));
            graphics.setStroke(new BasicStroke((float) Numbers.of(text, "stroke-width", 1), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(layout.getOutline(AffineTransform.getTranslateInstance(x, y)));
        }
    }

    private void collect(Element element, Font font, double before) {
        double gap = before;
        for (Node node : element.children()) {
            if (node instanceof Text words && !words.text().isEmpty()) {
                runs.add(new Run(new TextLayout(words.text(), font, graphics.getFontRenderContext()), gap));
                gap = 0;
            } else if (node instanceof Element part && part.is("tspan")) {
                collect(part, font(part, font, font.getSize2D()), Numbers.of(part, "dx", 0));
            }
        }
    }

    private static Font font(Element element, Font inherited, float size) {
        String own = element.attribute("font-size");
        String weight = element.attribute("font-weight");
        float pixels = own.isEmpty() ? size : Math.max(1, (float) Numbers.of(own, 1));
        Font sized = inherited.deriveFont(pixels);
        return weight.isEmpty() ? sized
            : sized.deriveFont(weight.equals("600") || weight.equals("bold") || weight.equals("700") ? Font.BOLD : Font.PLAIN);
    }

    private record Run(TextLayout layout, double before) {
    }
}
