package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;

/**
 * Where and for what a macro is rendered.
 *
 * <p>Seen: [P8] ONLYOFFICE; [older] getEntity in many public macros, null where there is no page.
 */
public interface ConversionContext {
    String getOutputType();

    ContentEntityObject getEntity();
}
