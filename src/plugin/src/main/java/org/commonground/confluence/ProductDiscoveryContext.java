package org.commonground.confluence;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import org.commonground.core.template.DiscoveryTemplate;
import org.commonground.view.Views;

/**
 * Fills the template "Product discovery" with what its dialog asked for. It is a plain context provider, as the
 * documentation of content templates describes it, so that the app names no class of the create dialog itself.
 */
public class ProductDiscoveryContext implements ContextProvider {
    private static final int LONGEST = 20_000;
    private static final String TEXTS = "common-ground.template.";
    private final Views views;

    /** Takes its parts from the plugin's context. */
    public ProductDiscoveryContext(Views views) {
        this.views = views;
    }

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        // nothing to set up
    }

    /** Adds {@code discovery} and {@code feasibility}, both storage format, to what the dialog gave. */
    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> filled = new HashMap<>(context);
        DiscoveryTemplate template = new DiscoveryTemplate(key -> views.text(TEXTS + key));
        String issues = text(context, "issues");
        filled.put("discovery", template.discovery(text(context, "problem"), issues));
        filled.put("feasibility", template.feasibility(issues));
        return filled;
    }

    private static String text(Map<String, Object> context, String name) {
        String text = context.get(name) instanceof String given ? given : "";
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
