package org.commonground.sandbox.confluence.storage;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;

/**
 * Where and for what a body is rendered.
 *
 * @param contextPath the product's context path, for links
 * @param spaceKey the space to which links without a space go
 * @param title the page's title
 * @param outputType {@code display} or {@code preview}
 */
public record Place(String contextPath, String spaceKey, String title, String outputType) implements ConversionContext {
    @Override
    public String getOutputType() {
        return outputType;
    }
}
