package org.commonground.sandbox.jira.pages;

import java.io.StringWriter;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;

/** Renders the templates of the pages; a reference to nothing is an error, so that a slip shows. */
final class Templates {
    private final VelocityEngine engine = new VelocityEngine();

    Templates() {
        engine.setProperty("resource.loader", "class");
        engine.setProperty("class.resource.loader.class", ClasspathResourceLoader.class.getName());
        engine.setProperty("class.resource.loader.cache", "true");
        engine.setProperty("runtime.log.logsystem.class", NullLogChute.class.getName());
        engine.setProperty("runtime.references.strict", "true");
        engine.setProperty("velocimacro.library", "");
        engine.setProperty("eventhandler.referenceinsertion.class", EscapeHtml.class.getName());
    }

    String render(String name, Map<String, Object> values) {
        StringWriter html = new StringWriter();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Templates.class.getClassLoader());
        try {
            engine.getTemplate("sandbox/jira/" + name, "UTF-8").merge(new VelocityContext(values), html);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(name, e);
        } finally {
            thread.setContextClassLoader(before);
        }
        return html.toString();
    }
}
