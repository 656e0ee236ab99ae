package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/**
 * A macro of the storage format.
 *
 * <p>Seen: [P8] ONLYOFFICE.
 */
public interface Macro {
    String execute(Map<String, String> parameters, String body, ConversionContext context) throws MacroExecutionException;

    BodyType getBodyType();

    OutputType getOutputType();

    /** What stands between the macro's tags. */
    enum BodyType {
        NONE, PLAIN_TEXT, RICH_TEXT
    }

    /** How the result sits in the page. */
    enum OutputType {
        BLOCK, INLINE
    }
}
