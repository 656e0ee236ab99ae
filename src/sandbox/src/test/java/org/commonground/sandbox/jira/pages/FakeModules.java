package org.commonground.sandbox.jira.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.sandbox.plugin.PluginModules;

/** One plugin with a sidebar link, a settings link and a panel everywhere. */
final class FakeModules implements PluginModules {
    boolean panels = true;
    Map<String, Object> lastContext;

    @Override
    public List<WebItem> webItems(String section, Map<String, Object> context) {
        return switch (section) {
            case "jira.project.sidebar.plugins.navigation" -> List.of(new WebItem("app:matrix", "Matrix",
                    "/jira/projects/" + context.get("pathEncodedProjectKey") + "?selectedItem=app%3Amatrix", ""));
            case "atl.jira.proj.config/projectgroup4" -> List.of(new WebItem("app:settings", "Matrix settings",
                    "/jira/secure/MatrixSettings!default.jspa?projectKey=" + context.get("projectKeyEncoded"), ""));
            default -> List.of();
        };
    }

    @Override
    public List<Panel> webPanels(String location, Map<String, Object> context) {
        lastContext = context;
        return panels ? List.of(new Panel("app:panel", "A <panel>", "<em>" + location + "</em>")) : List.of();
    }

    @Override
    public <T> List<T> modules(Class<T> type) {
        return List.of();
    }

    @Override
    public Optional<String> text(String key) {
        return Optional.empty();
    }

    @Override
    public String resourceTags(String... contexts) {
        return "<meta name=\"tags\" content=\"" + String.join(",", contexts) + "\">";
    }
}
