package org.commonground.sandbox.velocity;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.RuntimeConstants;
import org.commonground.sandbox.host.Html;

/**
 * Renders the sandbox's own templates, never a plugin's. A reference to nothing is an error, so that a slip shows; what is inserted
 * is escaped, unless it is a plain reference whose name ends in Html.
 */
public final class HostTemplates {
    private static final Pattern TRUSTED = Pattern.compile("\\$!?\\{?\\w*Html}?");
    private static final ReferenceInsertionEventHandler ESCAPING = (reference, value) ->
            value == null || TRUSTED.matcher(reference).matches() ? value : Html.escape(value.toString());
    private final VelocityEngine engine = Engines.start(HostTemplates.class.getClassLoader(),
            Map.of(RuntimeConstants.RUNTIME_REFERENCES_STRICT, "true"));
    private final String folder;

    /** Makes a renderer for the templates of a folder. */
    public HostTemplates(String folder) {
        this.folder = folder;
    }

    /** Renders the template of this name. */
    public String render(String name, Map<String, ?> values) {
        VelocityContext context = new VelocityContext(new HashMap<>(values));
        EventCartridge events = new EventCartridge();
        events.addEventHandler(ESCAPING);
        events.attachToContext(context);
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(folder + "/" + name + ".vm").merge(context, out);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(name, e);
        }
        return out.toString();
    }
}
