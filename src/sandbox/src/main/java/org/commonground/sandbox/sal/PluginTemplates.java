package org.commonground.sandbox.sal;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.util.HashMap;
import java.util.Map;
import org.commonground.sandbox.velocity.MethodAllowlist;
import org.commonground.sandbox.velocity.Templates;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleWiring;

/** Gives each plugin a renderer that finds the templates of its own jar. */
public record PluginTemplates(MethodAllowlist allowlist) implements ServiceFactory<TemplateRenderer> {
    @Override
    public TemplateRenderer getService(Bundle bundle, ServiceRegistration<TemplateRenderer> registration) {
        Templates templates = new Templates(bundle.adapt(BundleWiring.class).getClassLoader(), allowlist);
        return (name, context, writer) -> {
            Map<String, Object> all = new HashMap<>(context);
            templates.render(name, all, writer);
        };
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<TemplateRenderer> registration, TemplateRenderer service) {
        // nothing is kept
    }
}
