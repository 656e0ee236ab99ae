package org.commonground.sandbox.plugin.webwork;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.commonground.sandbox.plugin.module.WebResources;
import org.commonground.sandbox.velocity.MethodAllowlist;
import org.commonground.sandbox.velocity.Templates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Renders an action's view and puts it into the frame that its meta elements ask for. The template sees the action as
 * {@code $action}, the values of its getters by name, {@code $i18n}, {@code $atl_token}, {@code $req} and
 * {@code $webResourceManager}.
 */
public final class ActionPage {
    private final I18nResolver texts;
    private final WebResources resources;
    private final MethodAllowlist allowlist;
    private final Frame frame;

    public ActionPage(I18nResolver texts, WebResources resources, MethodAllowlist allowlist, Frame frame) {
        this.texts = texts;
        this.resources = resources;
        this.allowlist = allowlist;
        this.frame = frame;
    }

    String render(ActionModule.Action action, JiraWebActionSupport made, String view, HttpServletRequest request) {
        String template = action.views().get(view);
        if (template == null) {
            throw new IllegalStateException("The action " + action.alias() + " has no view named " + view);
        }
        Map<String, Object> context = new HashMap<>();
        for (Method m : made.getClass().getMethods()) {
            if (m.getName().startsWith("get") && m.getParameterCount() == 0 && m.getDeclaringClass() != Object.class) {
                context.put(Character.toLowerCase(m.getName().charAt(3)) + m.getName().substring(4), call(made, m));
            }
        }
        context.put("action", made);
        context.put("i18n", new Texts(texts));
        context.put("atl_token", request.getAttribute("atl_token"));
        context.put("req", new Request(request.getContextPath()));
        context.put("webResourceManager", new Resources(resources));
        String html = new Templates(action.plugin().classLoader(), allowlist).render(template, context);
        Document page = Jsoup.parse(html);
        Map<String, String> metas = new HashMap<>();
        page.head().select("meta[name]").forEach(m -> metas.put(m.attr("name"), m.attr("content")));
        page.head().select("meta, title").stream().filter(e -> !e.tagName().equals("title")).forEach(Element::remove);
        String title = page.title();
        page.head().select("title").remove();
        return frame.decorate(title, page.head().html(), page.body().html(), metas, request);
    }

    private static Object call(JiraWebActionSupport made, Method getter) {
        try {
            return getter.invoke(made);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    /** Puts a page's head and body into the product's frame, by its meta elements. */
    public interface Frame {
        String decorate(String title, String headHtml, String bodyHtml, Map<String, String> metas,
                        HttpServletRequest request);
    }

    /** {@code $i18n} of templates. */
    public record Texts(I18nResolver texts) {
        public String getText(String key) {
            return texts.getText(key);
        }
    }

    /** {@code $req} of templates. */
    public record Request(String contextPath) {
        public String getContextPath() {
            return contextPath;
        }
    }

    /** {@code $webResourceManager} of templates. */
    public record Resources(WebResources resources) {
        public void requireResource(String completeKey) {
            resources.requireWebResource(completeKey);
        }
    }
}
