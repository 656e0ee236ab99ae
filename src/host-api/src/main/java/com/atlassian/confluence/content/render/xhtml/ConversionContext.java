package com.atlassian.confluence.content.render.xhtml;

/**
 * Where and for what a macro is rendered.
 *
 * <p>Seen: [P8] ONLYOFFICE.
 */
public interface ConversionContext {
    String getOutputType();
}
