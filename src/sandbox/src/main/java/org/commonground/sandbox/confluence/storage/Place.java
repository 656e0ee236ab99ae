package org.commonground.sandbox.confluence.storage;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;

/**
 * Where and for what a body is rendered.
 *
 * @param contextPath the product's context path, for links
 * @param spaceKey the space to which links without a space go
 * @param title the page's title
 * @param outputType {@code display} or {@code preview}
 * @param around the page that is rendered, and others to include
 */
public record Place(String contextPath, String spaceKey, String title, String outputType, Surroundings around)
        implements ConversionContext {
    /** A place without a stored page, where nothing can be included. */
    public Place(String contextPath, String spaceKey, String title, String outputType) {
        this(contextPath, spaceKey, title, outputType, Surroundings.NONE);
    }

    @Override
    public ContentEntityObject getEntity() {
        return around.entity();
    }

    @Override
    public String getOutputType() {
        return outputType;
    }
}
