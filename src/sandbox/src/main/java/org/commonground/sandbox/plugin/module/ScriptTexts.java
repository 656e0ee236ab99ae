package org.commonground.sandbox.plugin.module;

import com.atlassian.sal.api.message.I18nResolver;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonground.sandbox.plugin.Xml;
import org.w3c.dom.Element;

/**
 * {@code <transformation extension="js"><transformer key="jsI18n"/></transformation>}: before a script is sent, each
 * {@code AJS.I18n.getText("key")} in it becomes the text in the visitor's language, in quotes. Calls with arguments stay as they
 * are; the app has none.
 */
final class ScriptTexts {
    private static final Pattern CALL = Pattern.compile("(?:AJS|WRM)\\.I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*\\)");
    private final I18nResolver texts;

    ScriptTexts(I18nResolver texts) {
        this.texts = texts;
    }

    /** Whether a web resource asks for it. */
    static boolean wanted(Element webResource) {
        return Xml.children(webResource, "transformation").stream().filter(each -> each.getAttribute("extension").equals("js"))
                .flatMap(each -> Xml.children(each, "transformer").stream()).anyMatch(each -> each.getAttribute("key").equals("jsI18n"));
    }

    byte[] in(byte[] script) {
        return CALL.matcher(new String(script, StandardCharsets.UTF_8))
                .replaceAll(call -> Matcher.quoteReplacement(quoted(texts.getText(call.group(2))))).getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(c -> literal.append(c == '"' || c == '\\' || c < ' ' || c == '<' || c > '~' ? String.format("\\u%04x", c) : (char) c));
        return literal.append('"').toString();
    }
}
