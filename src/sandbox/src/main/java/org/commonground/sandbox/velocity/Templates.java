package org.commonground.sandbox.velocity;

import com.atlassian.templaterenderer.RenderingException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.RuntimeConstants;

/**
 * Renders a plugin's templates, which its class loader finds, by the products' rules. A template is parsed once, as by the
 * public template-renderer, which asks the engine for it by name; the renderer ends with its plugin, and so do its templates.
 */
public final class Templates {
    private final VelocityEngine engine;

    /** Makes a renderer; the class loader finds the templates. */
    public Templates(ClassLoader loader, MethodAllowlist allowlist) {
        engine = Engines.start(loader, Map.of(GuardedUberspect.ALLOWLIST, allowlist,
                RuntimeConstants.UBERSPECT_CLASSNAME, GuardedUberspect.class.getName()));
    }

    /** Renders the template of this path into the writer. */
    public void render(String template, Map<String, ?> context, Writer out) throws IOException {
        String path = template.startsWith("/") ? template.substring(1) : template;
        try {
            VelocityContext velocity = new VelocityContext(new java.util.HashMap<>(context));
            EventCartridge events = new EventCartridge();
            events.addEventHandler(new HtmlEscaper());
            events.attachToContext(velocity);
            engine.getTemplate(path, "UTF-8").merge(velocity, out);
        } catch (ResourceNotFoundException e) {
            throw new RenderingException("There is no template " + template, null);
        } catch (IOException | RenderingException e) {
            throw e;
        } catch (Exception e) {
            throw new RenderingException("The template " + template + " fails: " + e.getMessage(), e);
        }
    }

    /** Renders the template of this path. */
    public String render(String template, Map<String, ?> context) {
        StringWriter out = new StringWriter();
        try {
            render(template, context, out);
        } catch (IOException e) {
            throw new IllegalStateException(template, e);
        }
        return out.toString();
    }
}
