package org.commonground.confluence;

import java.awt.AWTError;
import java.util.Optional;
import org.commonground.core.matrix.png.SvgPng;
import org.commonground.core.port.Pictures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a picture into a page: as SVG where browsers show it, as an image in documents, as nothing where neither works. */
final class Drawing {
    private static final Logger LOG = LoggerFactory.getLogger(Drawing.class);
    private static final double SHARP_ON_PAPER = 2;

    private final Pictures pictures;

    Drawing(Pictures pictures) {
        this.pictures = pictures;
    }

    /** Markup for a picture; empty when it cannot be shown there: its words stand beside it in any case. */
    String html(String svg, String words, Output output, int width, int height) {
        return switch (output) {
            case SCREEN, PREVIEW -> svg;
            case DOCUMENT -> painted(svg).flatMap(pictures::keep)
                .map(address -> Html.image(address, words, width, height)).orElse("");
            case MAIL -> "";
        };
    }

    /** Nothing on a server whose Java cannot paint, for example one without any font. */
    private static Optional<byte[]> painted(String svg) {
        try {
            return Optional.of(SvgPng.paint(svg, SHARP_ON_PAPER));
        } catch (LinkageError | InternalError | AWTError e) {
            LOG.warn("Java cannot paint on this server: pictures are missing in exported documents", e);
            return Optional.empty();
        }
    }
}
