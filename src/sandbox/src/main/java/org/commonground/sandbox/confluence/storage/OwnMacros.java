package org.commonground.sandbox.confluence.storage;

import java.util.Map;
import java.util.function.Supplier;
import org.commonground.sandbox.host.Html;

/** The few macros of Confluence itself that real pages cannot do without, played simply. */
final class OwnMacros {
    private static final Map<String, String> BOXES = Map.of(
            "info", "information", "note", "note", "warning", "warning", "tip", "tip");
    private static final Map<String, String> LOZENGES = Map.of("green", "success", "yellow", "moved", "red", "removed",
            "blue", "inprogress", "purple", "new");

    private final Headings headings;

    OwnMacros(Headings headings) {
        this.headings = headings;
    }

    /** Writes the macro, or answers false when there is none of this name. */
    boolean write(String name, Map<String, String> parameters, Supplier<String> richText, Supplier<String> plainText,
                  StringBuilder out) {
        String title = Html.escape(parameters.getOrDefault("title", ""));
        switch (name) {
            case "info", "note", "warning", "tip" -> out
                    .append("<div class=\"confluence-information-macro confluence-information-macro-")
                    .append(BOXES.get(name)).append("\">").append(optional("<p class=\"title\">", title, "</p>"))
                    .append("<span class=\"aui-icon aui-icon-small confluence-information-macro-icon aui-iconfont-")
                    .append(icon(name)).append("\"></span><div class=\"confluence-information-macro-body\">")
                    .append(richText.get()).append("</div></div>");
            case "panel" -> out.append("<div class=\"panel\">")
                    .append(optional("<div class=\"panelHeader\"><b>", title, "</b></div>"))
                    .append("<div class=\"panelContent\">").append(richText.get()).append("</div></div>");
            case "expand" -> out.append("<details class=\"expand-container\"><summary>")
                    .append(title.isEmpty() ? "Click here to expand..." : title).append("</summary><div class=\"expand-content\">")
                    .append(richText.get()).append("</div></details>");
            case "code", "noformat" -> out.append("<div class=\"").append(name.equals("code") ? "code" : "preformatted")
                    .append(" panel\">").append(optional("<div class=\"panelHeader\"><b>", title, "</b></div>"))
                    .append("<div class=\"panelContent\"><pre>").append(Html.escape(plainText.get()))
                    .append("</pre></div></div>");
            case "status" -> out.append("<span class=\"status-macro aui-lozenge")
                    .append(optional(" aui-lozenge-", LOZENGES.getOrDefault(colour(parameters), ""), ""))
                    .append("\">").append(title).append("</span>");
            case "anchor" -> {
                out.append("<span class=\"confluence-anchor-link\"");
                SafeHtml.attribute("id", parameters.getOrDefault("", ""), out);
                out.append("></span>");
            }
            case "toc" -> headings.contents(level(parameters, "minLevel", 1), level(parameters, "maxLevel", 7), out);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static String icon(String name) {
        return switch (name) {
            case "tip" -> "approve";
            case "warning" -> "error";
            case "note" -> "warning";
            default -> "info";
        };
    }

    private static String colour(Map<String, String> parameters) {
        return parameters.getOrDefault("colour", parameters.getOrDefault("color", "")).toLowerCase(java.util.Locale.ROOT);
    }

    private static String optional(String before, String text, String after) {
        return text.isEmpty() ? "" : before + text + after;
    }

    private static int level(Map<String, String> parameters, String name, int otherwise) {
        String value = parameters.getOrDefault(name, "").strip();
        return value.matches("[1-7]") ? Integer.parseInt(value) : otherwise;
    }
}
