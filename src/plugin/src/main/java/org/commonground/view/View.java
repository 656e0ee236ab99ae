package org.commonground.view;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a template is given: strings, booleans, lists and maps only, so that no method needs allowlisting. A name that
 * ends in {@code Html} is not escaped by the host; nothing else may carry markup.
 */
public final class View {
    /** About as many characters as a piece of a page has. */
    private static final int PIECE = 4_096;
    private final TemplateRenderer renderer;
    private final Texts.Begun texts;
    private final Map<String, Object> values = new HashMap<>();

    View(TemplateRenderer renderer, Texts.Begun texts) {
        this.renderer = renderer;
        this.texts = texts;
    }

    /** Adds a value under this name. */
    public View put(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Adds the text whose key is the view's prefix and this end. */
    public View text(String name, String key) {
        return put(name, say(key));
    }

    /** Returns the text whose key is the view's prefix and this end, with its placeholders filled. */
    public String say(String key, Serializable... arguments) {
        return texts.text(key, arguments);
    }

    /** The language of the view's texts. */
    public Locale language() {
        return texts.language();
    }

    /** A day as readers of this language write it. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language()).format(day);
    }

    /** A whole number as readers of this language write it. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language()).format(number);
    }

    /** Renders the template of this path into the writer. */
    public void render(String template, Writer writer) throws IOException {
        renderer.render(template, values, writer);
    }

    /** Renders the template of this path. */
    public String render(String template) {
        StringWriter out = new StringWriter(PIECE);
        try {
            render(template, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
