package org.commonground.sandbox.confluence.pages;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonground.sandbox.confluence.Page;
import org.commonground.sandbox.confluence.Space;
import org.commonground.sandbox.confluence.Wiki;
import org.commonground.sandbox.confluence.storage.Links;
import org.commonground.sandbox.confluence.storage.Place;
import org.commonground.sandbox.confluence.storage.ViewRenderer;
import org.commonground.sandbox.host.SandboxUser;
import org.commonground.sandbox.host.Users;
import org.commonground.sandbox.plugin.BlueprintModule;
import org.commonground.sandbox.plugin.MacroModule;
import org.commonground.sandbox.plugin.PluginModules;
import org.commonground.sandbox.velocity.HostTemplates;

/** Puts a page's part into Confluence's frame: header, sidebar, and the resources that the part asked for. */
final class Screen {
    private final HostTemplates templates = new HostTemplates("sandbox/confluence");
    private final PluginModules modules;
    private final DateTimeFormatter time;
    private final Wiki wiki;

    Screen(Wiki wiki, PluginModules modules, Clock clock) {
        this.wiki = wiki;
        this.modules = modules;
        this.time = DateTimeFormatter.ofPattern("MMM dd, yyyy HH:mm", Locale.ENGLISH).withZone(clock.getZone());
    }

    /** Renders a page's body for this visitor; ask for the frame afterwards, because macros require resources. */
    String body(Visit visit, Page page, String body, String outputType) {
        return ViewRenderer.render(body, new Place(visit.contextPath(), page.spaceKey(), page.title(), outputType,
                wiki.around(page.id(), visit.user())), macros());
    }

    /** Renders a body that is not stored yet. */
    String unsaved(Visit visit, String spaceKey, String title, String body) {
        return ViewRenderer.render(body, new Place(visit.contextPath(), spaceKey, title, "preview",
                wiki.around(0, visit.user())), macros());
    }

    List<MacroModule> macros() {
        return modules.modules(MacroModule.class);
    }

    /** Sends a page without a sidebar. */
    void show(Visit visit, String title, String template, Map<String, Object> model, String... contexts) throws IOException {
        show(visit, title, template, model, Optional.empty(), contexts);
    }

    /** Sends a page with the sidebar of a space. */
    void show(Visit visit, String title, String template, Map<String, Object> model, Sidebar sidebar, String... contexts)
            throws IOException {
        show(visit, title, template, model, Optional.of(sidebar), contexts);
    }

    private void show(Visit visit, String title, String template, Map<String, Object> model, Optional<Sidebar> sidebar,
                      String... contexts) throws IOException {
        Map<String, Object> all = common(visit);
        all.put("pageTitle", title);
        all.put("sidebar", sidebar.map(List::of).orElse(List.of()));
        all.put("pageId", "");
        all.put("spaceKey", sidebar.map(s -> s.space().key()).orElse(""));
        all.putAll(model);
        all.put("contentHtml", templates.render(template, all));
        all.put("resourcesHtml", modules.resourceTags(contexts));
        send(visit, templates.render("frame", all));
    }

    /** Renders a plugin's page in the frame of the site. */
    String general(Visit visit, String title, String bodyHtml) {
        Map<String, Object> all = common(visit);
        all.putAll(Map.of("pageTitle", title, "sidebar", List.of(), "pageId", "", "spaceKey", "", "contentHtml", bodyHtml));
        all.put("resourcesHtml", modules.resourceTags());
        return templates.render("frame", all);
    }

    List<BlueprintModule> blueprints() {
        return modules.modules(BlueprintModule.class);
    }

    /** Sends the entrance of the administration. */
    void showAdministration(Visit visit) throws IOException {
        send(visit, administration(visit, "Administration", "", "<p>Choose a page of the administration.</p>"));
    }

    /** Renders a page of the administration, with the links that plugins add to it beside. */
    String administration(Visit visit, String title, String headHtml, String bodyHtml) {
        Map<String, Object> all = common(visit);
        all.put("pageTitle", title);
        all.put("sidebar", List.of());
        all.put("pageId", "");
        all.put("spaceKey", "");
        all.put("path", visit.request().getRequestURI());
        all.put("links", modules.webItemsBelow("system.admin", Map.of()));
        all.put("bodyHtml", bodyHtml);
        all.put("contentHtml", templates.render("administration", all));
        all.put("resourcesHtml", headHtml + modules.resourceTags("atl.admin"));
        return templates.render("frame", all);
    }

    /** Sends a rendered body alone, for the preview's frame. */
    void showBare(Visit visit, String bodyHtml) throws IOException {
        Map<String, Object> all = common(visit);
        all.put("bodyHtml", bodyHtml);
        all.put("resourcesHtml", modules.resourceTags("page"));
        send(visit, templates.render("preview", all));
    }

    private static void send(Visit visit, String html) throws IOException {
        visit.response().setContentType("text/html;charset=UTF-8");
        visit.response().setHeader("Cache-Control", "no-store");
        visit.response().getWriter().write(html);
    }

    private Map<String, Object> common(Visit visit) {
        Map<String, Object> all = new HashMap<>();
        all.put("contextPath", visit.contextPath());
        all.put("token", visit.token());
        all.put("user", visit.user().map(List::of).orElse(List.of()));
        all.put("mayEdit", visit.mayEdit());
        all.put("administration", visit.user().filter(SandboxUser::isAdmin).isPresent()
                ? modules.webItemsBelow("system.admin", Map.of()) : List.of());
        all.put("search", visit.text("queryString"));
        all.put("screen", new Words(visit.contextPath(), time));
        return all;
    }

    /** What the templates ask for by page, person and time. */
    public record Words(String contextPath, DateTimeFormatter format) {
        public String url(Page page) {
            return Links.pageUrl(contextPath, page.spaceKey(), page.title());
        }

        public String url(Space space) {
            return contextPath + "/display/" + space.key();
        }

        public String person(String userName) {
            return Users.byName(userName).map(SandboxUser::fullName).orElse(userName);
        }

        public String time(Instant instant) {
            return format.format(instant);
        }
    }
}
