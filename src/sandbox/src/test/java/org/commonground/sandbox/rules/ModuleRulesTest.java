package org.commonground.sandbox.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.sandbox.plugin.InstalledPlugin.State.DISABLED;
import static org.commonground.sandbox.plugin.InstalledPlugin.State.ENABLED;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.commonground.sandbox.plugin.InstalledPlugin;
import org.commonground.sandbox.rules.fixture.PlainPanel;
import org.commonground.sandbox.rules.fixture.Resource;
import org.commonground.sandbox.rules.fixture.Score;
import org.commonground.sandbox.rules.fixture.ScorePanel;
import org.commonground.sandbox.rules.fixture.Settings;
import org.commonground.sandbox.rules.fixture.Shown;
import org.commonground.sandbox.rules.fixture.TemplatePanel;
import org.commonground.sandbox.rules.fixture.TooLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the real products do with templates, REST resources, actions and entities. */
class ModuleRulesTest {
    private static final String PANEL = "com.atlassian.plugin.web.api.model";

    @TempDir
    private Path folder;
    private BareHost host;

    @BeforeEach
    void start() {
        host = new BareHost("jira", folder, BareHost.jiraSide());
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private String rendered(String template, String... allowed) {
        StringBuilder list = new StringBuilder();
        for (String method : allowed) {
            list.append("<method>").append(method).append("</method>");
        }
        InstalledPlugin plugin = host.install(TestJar.with("<web-panel key=\"p\" location=\"here\" class=\""
                + TemplatePanel.class.getName() + "\"/><velocity-allowlist key=\"a\">" + list + "</velocity-allowlist>")
                .classes(TemplatePanel.class, PlainPanel.class, Shown.class).scanning().file("templates/test.vm", template)
                .index("imports", "com.atlassian.templaterenderer.TemplateRenderer")
                .imports(PANEL, "com.atlassian.templaterenderer", "com.atlassian.velocity.htmlsafe", "jakarta.inject"));
        assertThat(plugin.reason()).isEmpty();
        return host.host().webPanels("here", Map.of()).get(0).html();
    }

    @Test
    void references_are_escaped() {
        assertThat(rendered("$text <b title=\"$text\">$list.get(0) $map.key</b>"))
                .isEqualTo("&lt;i&gt;&amp; <b title=\"&lt;i&gt;&amp;\">a value</b>");
    }

    @Test
    void a_plain_reference_that_ends_in_html_is_not_escaped() {
        assertThat(rendered("$partHtml")).isEqualTo("<i>raw</i>");
    }

    @Test
    void a_property_that_ends_in_html_is_escaped_all_the_same() {
        assertThat(rendered("$shown.textHtml", Shown.class.getName() + "#getTextHtml()"))
                .isEqualTo("&lt;b&gt;bold&lt;/b&gt;");
    }

    @Test
    void what_an_html_safe_method_returns_is_not_escaped() {
        assertThat(rendered("$shown.markup $shown.text", Shown.class.getName() + "#getMarkup()",
                Shown.class.getName() + "#getText()")).isEqualTo("<b>bold</b> &lt;b&gt;bold&lt;/b&gt;");
    }

    @Test
    void a_method_that_is_not_allowlisted_renders_nothing() {
        assertThat(rendered("[$!shown.secret][$!shown.getSecret()]", Shown.class.getName() + "#getText()"))
                .isEqualTo("[][]");
    }

    @Test
    void an_app_can_allowlist_only_its_own_classes() {
        assertThat(rendered("[$!text.getClass()][$!text.class]", "java.lang.Object#getClass()")).isEqualTo("[][]");
    }

    private void installRest(String migration) {
        InstalledPlugin plugin = host.install(TestJar.with(migration + "<rest key=\"r\" path=\"/test\" version=\"1.0\"/>")
                .classes(Resource.class, Resource.Thing.class)
                .imports("jakarta.ws.rs", "jakarta.ws.rs.core", "com.fasterxml.jackson.annotation"));
        assertThat(plugin.state()).isEqualTo(ENABLED);
    }

    private static final String MIGRATION = "<rest-migration key=\"m\"><rest-v2/></rest-migration>";

    @Test
    void a_resource_without_annotation_is_for_licensed_users_only() {
        installRest(MIGRATION);

        assertThat(host.get("/rest/test/1.0/thing", null).statusCode()).isEqualTo(401);
        assertThat(host.get("/rest/test/1.0/thing", "viewer").body()).isEqualTo("{\"name\":\"ok\"}");
        assertThat(host.get("/rest/test/latest/thing", "viewer").statusCode()).isEqualTo(200);
    }

    @Test
    void rest_without_the_migration_module_is_not_started() {
        InstalledPlugin plugin = host.install(TestJar.with("<rest key=\"r\" path=\"/test\" version=\"1.0\"/>")
                .classes(Resource.class, Resource.Thing.class).imports("jakarta.ws.rs", "jakarta.ws.rs.core"));

        assertThat(plugin.state()).isEqualTo(ENABLED);
        assertThat(plugin.module("r").reason()).contains("rest-migration");
    }

    @Test
    void an_unknown_json_property_is_refused() {
        installRest(MIGRATION);

        HttpResponse<String> known = host.post("/rest/test/1.0/thing", "viewer", "application/json", "{\"name\":\"x\"}");
        HttpResponse<String> unknown = host.post("/rest/test/1.0/thing", "viewer", "application/json", "{\"name\":\"x\",\"y\":1}");
        HttpResponse<String> broken = host.post("/rest/test/1.0/thing", "viewer", "application/json", "{\"name\":");

        assertThat(known.statusCode()).isEqualTo(200);
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(broken.statusCode()).isEqualTo(400);
    }

    @Test
    void a_form_post_to_rest_needs_the_no_check_header() {
        installRest(MIGRATION);
        String form = "application/x-www-form-urlencoded";

        assertThat(host.post("/rest/test/1.0/thing/form", "viewer", form, "a=b").statusCode()).isEqualTo(403);
        assertThat(host.post("/rest/test/1.0/thing/form", "viewer", form, "a=b", "X-Atlassian-Token", "no-check").statusCode())
                .isEqualTo(200);
    }

    private void installAction(String roles) {
        InstalledPlugin plugin = host.install(TestJar.with("<webwork1 key=\"w\"><actions><action name=\""
                + Settings.class.getName() + "\" alias=\"TestSettings\" " + roles
                + "><view name=\"input\">/templates/a.vm</view></action></actions></webwork1>").classes(Settings.class)
                .file("templates/a.vm", "<html><head><title>T</title><meta name=\"decorator\" content=\"atl.admin\"></head>"
                        + "<body><i>$atl_token</i></body></html>")
                .imports("com.atlassian.jira.web.action", "com.atlassian.jira.security.request",
                        "com.atlassian.jira.security.xsrf"));
        assertThat(plugin.state()).isEqualTo(ENABLED);
    }

    @Test
    void an_action_is_shown_in_the_frame_that_its_meta_elements_ask_for() {
        installAction("");

        assertThat(host.get("/secure/TestSettings!default.jspa", "product").body()).isEqualTo("T|atl.admin|<i>basic</i>");
    }

    @Test
    void an_action_method_without_supported_methods_is_refused() {
        installAction("");

        assertThat(host.get("/secure/TestSettings!forgotten.jspa", "product").statusCode()).isEqualTo(405);
        assertThat(host.get("/secure/TestSettings!save.jspa", "product").statusCode()).isEqualTo(405);
        assertThat(host.get("/secure/TestSettings.jspa", "product").statusCode()).isEqualTo(405);
    }

    @Test
    void an_action_method_that_requires_the_token_is_refused_without_it() {
        installAction("");
        String form = "application/x-www-form-urlencoded";

        HttpResponse<String> without = host.post("/secure/TestSettings!save.jspa", "product", form, "a=b");
        HttpResponse<String> with = host.post("/secure/TestSettings!save.jspa", "product", form, "atl_token=basic");

        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.body()).contains("XSRF");
        assertThat(with.statusCode()).isEqualTo(200);
    }

    @Test
    void an_action_for_admins_is_refused_to_others() {
        installAction("roles-required=\"admin\"");

        assertThat(host.get("/secure/TestSettings!default.jspa", "product").statusCode()).isEqualTo(403);
        assertThat(host.get("/secure/TestSettings!default.jspa", "admin").statusCode()).isEqualTo(200);
    }

    @Test
    void entities_get_tables_with_the_products_names() {
        InstalledPlugin plugin = host.install(TestJar.with("<ao key=\"ao\"><entity>" + Score.class.getName()
                + "</entity></ao><web-panel key=\"p\" location=\"here\" class=\"" + ScorePanel.class.getName() + "\"/>")
                .classes(Score.class, ScorePanel.class, PlainPanel.class).scanning()
                .index("imports", "com.atlassian.activeobjects.external.ActiveObjects")
                .imports(PANEL, "com.atlassian.activeobjects.external", "com.atlassian.sal.api.transaction", "net.java.ao",
                        "net.java.ao.schema"));

        assertThat(plugin.reason()).isEmpty();
        assertThat(host.host().webPanels("here", Map.of()).get(0).html()).isEqualTo("1 because");
        assertThat(host.database().query("SELECT table_name FROM information_schema.tables WHERE table_schema = 'TEST'",
                row -> row.getString(1))).anyMatch(name -> name.matches("AO_[0-9A-F]{6}_SCORE"));
    }

    @Test
    void an_entity_whose_table_name_is_too_long_is_refused() {
        InstalledPlugin plugin = host.install(TestJar.with("<ao key=\"ao\"><entity>" + TooLong.class.getName()
                + "</entity></ao>").classes(TooLong.class).imports("net.java.ao", "net.java.ao.schema"));

        assertThat(plugin.state()).isEqualTo(DISABLED);
        assertThat(plugin.reason()).contains("THIS_TABLE_NAME_IS_TOO_LONG");
    }
}
