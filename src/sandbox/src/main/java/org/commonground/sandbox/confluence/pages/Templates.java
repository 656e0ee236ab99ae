package org.commonground.sandbox.confluence.pages;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;
import org.commonground.sandbox.confluence.storage.SafeHtml;

/** The page templates; what they insert is escaped unless the reference's name ends in {@code Html}. */
final class Templates {
    private static final ReferenceInsertionEventHandler ESCAPING = (reference, value) -> value == null || isHtml(reference)
            ? value : SafeHtml.escape(value.toString());

    private final VelocityEngine engine = new VelocityEngine();

    Templates() {
        engine.setProperty("resource.loader", "classpath");
        engine.setProperty("classpath.resource.loader.class", ClasspathResourceLoader.class.getName());
        engine.setProperty("classpath.resource.loader.cache", "true");
        engine.setProperty("runtime.log.logsystem.class", NullLogChute.class.getName());
        engine.setProperty("runtime.references.strict", "true");
        engine.setProperty("input.encoding", "UTF-8");
        engine.setProperty("velocimacro.library", "");
        try {
            engine.init();
        } catch (Exception e) {
            throw new IllegalStateException("The sandbox's templates cannot be set up", e);
        }
    }

    private static boolean isHtml(String reference) {
        return reference.replaceFirst("}$", "").replaceFirst("\\(\\)$", "").endsWith("Html");
    }

    /** Fills the template; a name that the model lacks is an error. */
    String render(String name, Map<String, Object> model) {
        VelocityContext context = new VelocityContext(new HashMap<>(model));
        EventCartridge events = new EventCartridge();
        events.addEventHandler(ESCAPING);
        events.attachToContext(context);
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate("sandbox/confluence/" + name + ".vm").merge(context, out);
        } catch (Exception e) {
            throw new IllegalStateException(name + ".vm", e);
        }
        return out.toString();
    }
}
