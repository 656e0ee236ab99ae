package org.commonground.jira;

import com.atlassian.plugin.web.api.model.WebPanel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import org.commonground.core.port.BadQuery;
import org.commonground.core.port.Unavailable;
import org.commonground.view.Missing;
import org.commonground.view.Views;

/** A panel that writes; when Jira lacks a service that it needs, or cannot search, it says so, and the page around it is as ever. */
abstract class HtmlPanel implements WebPanel {
    private final Missing missing;

    HtmlPanel(Views views) {
        this.missing = new Missing(views);
    }

    @Override
    public final String getHtml(Map<String, Object> context) {
        StringWriter out = new StringWriter();
        try {
            write(out, context);
        } catch (Unavailable | LinkageError | BadQuery e) {
            return missing.html(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    @Override
    public final void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        writer.write(getHtml(context));
    }

    /** Writes the panel. */
    abstract void write(Writer writer, Map<String, Object> context) throws IOException;
}
