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
import org.apache.velocity.runtime.log.NullLogChute;

/**
 * Renders templates from a class loader, a plugin's or the host's, by the products' rules. A template is parsed once, as by the
 * public template-renderer, which asks the engine for it by name; the renderer ends with its plugin, and so do its templates.
 */
public final class Templates {
    private final VelocityEngine engine;

    /** Makes a renderer; the class loader finds the templates. */
    public Templates(ClassLoader loader, MethodAllowlist allowlist) {
        engine = new VelocityEngine();
        engine.setProperty(GuardedUberspect.ALLOWLIST, allowlist);
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, GuardedUberspect.class.getName());
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setApplicationAttribute(ClassLoaderTemplates.LOADER, loader);
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "plugin");
        engine.setProperty("plugin.resource.loader.class", ClassLoaderTemplates.class.getName());
        engine.setProperty("plugin.resource.loader.cache", "true");
        try {
            engine.init();
        } catch (Exception e) {
            throw new IllegalStateException("Velocity does not start", e);
        }
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
