package org.commonground.jira;

import com.atlassian.plugin.web.api.model.WebPanel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;

/** A panel that writes. */
abstract class HtmlPanel implements WebPanel {
    @Override
    public final String getHtml(Map<String, Object> context) {
        StringWriter out = new StringWriter();
        try {
            writeHtml(out, context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    @Override
    public abstract void writeHtml(Writer writer, Map<String, Object> context) throws IOException;
}
