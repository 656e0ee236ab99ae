package org.commonground.view;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/**
 * What a template is given: strings, booleans, lists and maps only, so that no method needs allowlisting. A name that
 * ends in {@code Html} is not escaped by the host; nothing else may carry markup.
 */
public final class View {
    private final TemplateRenderer renderer;
    private final I18nResolver i18n;
    private final String prefix;
    private final Map<String, Object> values = new HashMap<>();

    View(TemplateRenderer renderer, I18nResolver i18n, String prefix) {
        this.renderer = renderer;
        this.i18n = i18n;
        this.prefix = prefix;
    }

    /** Adds a value under this name. */
    public View put(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Adds the text whose key is the view's prefix and this end. */
    public View text(String name, String key) {
        return put(name, i18n.getText(prefix + key));
    }

    /** Returns the text whose key is the view's prefix and this end, with its placeholders filled. */
    public String say(String key, Serializable... arguments) {
        return i18n.getText(prefix + key, arguments);
    }

    /** Renders the template of this path into the writer. */
    public void render(String template, Writer writer) throws IOException {
        renderer.render(template, values, writer);
    }

    /** Renders the template of this path. */
    public String render(String template) {
        StringWriter out = new StringWriter();
        try {
            render(template, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
