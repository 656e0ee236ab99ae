package org.commonground.sandbox.plugin;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code <at:var at:name="x"/>} in content templates: escaped, unless {@code at:rawxhtml="true"} says that it is markup. */
public final class AtVariables {
    private static final Pattern VARIABLE = Pattern.compile("<at:var\\s+at:name=\"([^\"]+)\"(\\s+at:rawxhtml=\"true\")?\\s*/>");

    private AtVariables() {
    }

    static List<String> names(String template) {
        return VARIABLE.matcher(template).results().map(found -> found.group(1)).toList();
    }

    /** Fills the template; a variable without a value is left out, as in Confluence. */
    public static String fill(String template, Map<String, Object> values) {
        Matcher variable = VARIABLE.matcher(template);
        StringBuilder filled = new StringBuilder();
        while (variable.find()) {
            String value = String.valueOf(values.getOrDefault(variable.group(1), ""));
            boolean raw = variable.group(2) != null;
            variable.appendReplacement(filled, Matcher.quoteReplacement(raw ? value
                    : value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")));
        }
        return variable.appendTail(filled).toString();
    }
}
