package org.commonground.sandbox.plugin.module;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonground.sandbox.host.Html;
import org.commonground.sandbox.plugin.Refusal;

/** As much of Soy as a form needs: one namespace, templates without parameters, and {@code getText}. Anything else is refused. */
final class Soy {
    private static final Pattern NAMESPACE = Pattern.compile("\\{namespace ([\\w.]+)}");
    private static final Pattern TEXT = Pattern.compile("\\{getText\\('([^']+)'\\)}");

    private Soy() {
    }

    /** Renders the template of this full name. */
    static String render(String source, String template, UnaryOperator<String> texts) {
        Matcher namespace = NAMESPACE.matcher(source);
        if (!namespace.find() || !template.startsWith(namespace.group(1) + ".")) {
            throw new Refusal("The Soy file has no namespace for " + template);
        }
        String name = template.substring(namespace.group(1).length());
        Matcher found = Pattern.compile("(?s)/\\*\\*.*?\\*/\\s*\\{template " + Pattern.quote(name) + "}(.*?)\\{/template}").matcher(source);
        if (!found.find()) {
            throw new Refusal("The Soy file has no documented template " + name);
        }
        String html = TEXT.matcher(found.group(1)).replaceAll(text -> Matcher.quoteReplacement(Html.escape(texts.apply(text.group(1)))));
        if (html.contains("{")) {
            throw new Refusal("The sandbox plays no more of Soy than getText: " + html.substring(html.indexOf('{')).lines().findFirst().orElse(""));
        }
        return html;
    }
}
