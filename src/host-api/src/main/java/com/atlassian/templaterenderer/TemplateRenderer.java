package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * Renders a Velocity template of this plugin; the name is a path inside the jar. References are HTML-escaped
 * unless their method is annotated HtmlSafe.
 *
 * <p>Seen: [P8] Slack integration, all three modules.
 */
public interface TemplateRenderer {
    void render(String templateName, Map<String, Object> context, Writer writer) throws RenderingException, IOException;
}
