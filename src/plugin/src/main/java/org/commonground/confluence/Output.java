package org.commonground.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;

/** What a page is rendered for. Names that are not known count as somewhere without style and script. */
enum Output {
    /** A page in the browser. */
    SCREEN,
    /** The preview in the editor. */
    PREVIEW,
    /** A document: style must be in the markup, pictures are images. */
    DOCUMENT,
    /** A mail or feed: as a document, without pictures that only one person could open. */
    MAIL;

    static Output of(ConversionContext context) {
        String type = context == null || context.getOutputType() == null ? "display" : context.getOutputType();
        return switch (type) {
            case "display" -> SCREEN;
            case "preview" -> PREVIEW;
            case "pdf", "word", "html_export" -> DOCUMENT;
            default -> MAIL;
        };
    }

    boolean styled() {
        return this == SCREEN || this == PREVIEW;
    }
}
