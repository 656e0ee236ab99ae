package org.commonground.sandbox.plugin;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the enabled plugins add to a product's pages. */
public interface PluginModules {
    /**
     * Returns the links of a section whose conditions hold, by weight.
     *
     * @param context what conditions and links may use, by name; in Jira {@code user}, {@code project}, {@code issue},
     *     {@code helper}, and the strings {@code pathEncodedProjectKey} and {@code projectKeyEncoded}
     */
    List<WebItem> webItems(String section, Map<String, Object> context);

    /** Returns the links of all sections below a place, as in {@code system.admin}, whose conditions hold, by weight. */
    default List<WebItem> webItemsBelow(String place, Map<String, Object> context) {
        return List.of();
    }

    /** Returns the panels of a location whose conditions hold, by weight, already rendered. */
    List<Panel> webPanels(String location, Map<String, Object> context);

    /** Returns all modules of a kind that the product uses directly, such as macros or JQL functions. */
    <T> List<T> modules(Class<T> type);

    /** Returns the text of a key from the plugins' bundles, or nothing. */
    Optional<String> text(String key);

    /**
     * Returns the {@code <link>} and {@code <script>} elements for everything that was required while this request was
     * rendered, and for the resources of the named contexts. Call it after the page's body is rendered.
     */
    String resourceTags(String... contexts);

    /** A link: its label is plain text, its URL is complete, the icon class may be empty. */
    record WebItem(String completeKey, String label, String url, String iconClass) {
    }

    /** A rendered panel: its label is plain text and may be empty, the HTML is trusted. */
    record Panel(String completeKey, String label, String html) {
    }
}
