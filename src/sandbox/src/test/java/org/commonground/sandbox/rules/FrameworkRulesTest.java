package org.commonground.sandbox.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.sandbox.plugin.InstalledPlugin.State.DISABLED;
import static org.commonground.sandbox.plugin.InstalledPlugin.State.ENABLED;
import static org.commonground.sandbox.plugin.InstalledPlugin.State.ENABLING;
import static org.commonground.sandbox.plugin.InstalledPlugin.State.UNLOADABLE;

import java.nio.file.Path;
import java.util.Map;
import org.commonground.sandbox.ConfluenceSide;
import org.commonground.sandbox.plugin.InstalledPlugin;
import org.commonground.sandbox.rules.fixture.Bean;
import org.commonground.sandbox.rules.fixture.BeanPanel;
import org.commonground.sandbox.rules.fixture.FailingPanel;
import org.commonground.sandbox.rules.fixture.H2Panel;
import org.commonground.sandbox.rules.fixture.JiraOnlyBean;
import org.commonground.sandbox.rules.fixture.PlainPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the real framework does with a jar, measured or documented: the sandbox does the same and says why. */
class FrameworkRulesTest {
    private static final String PANEL = "<web-panel key=\"p\" location=\"here\" class=\"" + PlainPanel.class.getName() + "\"/>";
    private static final String[] PANEL_IMPORTS = {"com.atlassian.plugin.web.api.model"};

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

    private static TestJar panelJar() {
        return TestJar.with(PANEL).classes(PlainPanel.class).imports(PANEL_IMPORTS);
    }

    private String panel() {
        return host.host().webPanels("here", Map.of()).get(0).html();
    }

    @Test
    void a_sound_jar_is_enabled() {
        InstalledPlugin plugin = host.install(panelJar());

        assertThat(plugin.state()).isEqualTo(ENABLED);
        assertThat(plugin.reason()).isEmpty();
        assertThat(panel()).isEqualTo("<p>plain</p>");
    }

    @Test
    void a_module_of_the_other_product_is_dropped_at_parse_even_of_an_unknown_type() {
        InstalledPlugin plugin = host.install(TestJar.with("""
                <web-panel key="a" application="confluence" location="x" class="no.such.Class"/>
                <never-heard-of key="b" application="confluence"/>
                <web-section key="c" application="jira, confluence"/>"""));

        assertThat(plugin.state()).isEqualTo(ENABLED);
        assertThat(plugin.has("a")).isFalse();
        assertThat(plugin.has("b")).isFalse();
        assertThat(plugin.module("c").enabled()).isTrue();
    }

    @Test
    void an_unknown_module_type_disables_that_module_only() {
        InstalledPlugin plugin = host.install(TestJar.with("<never-heard-of key=\"b\"/><web-section key=\"c\"/>"));

        assertThat(plugin.state()).isEqualTo(ENABLED);
        assertThat(plugin.module("b").enabled()).isFalse();
        assertThat(plugin.module("b").reason()).contains("Unrecognised module type: <never-heard-of>");
        assertThat(plugin.module("c").enabled()).isTrue();
    }

    @Test
    void a_duplicate_module_key_makes_the_plugin_unloadable() {
        InstalledPlugin plugin = host.install(TestJar.with("<web-section key=\"c\"/><web-item key=\"c\" section=\"s\"/>"));

        assertThat(plugin.state()).isEqualTo(UNLOADABLE);
        assertThat(plugin.reason()).contains("Found duplicate key 'c'");
    }

    @Test
    void a_module_without_a_key_makes_the_plugin_unloadable() {
        InstalledPlugin plugin = host.install(TestJar.with("<web-section/>"));

        assertThat(plugin.state()).isEqualTo(UNLOADABLE);
        assertThat(plugin.reason()).contains("The key is required");
    }

    @Test
    void a_spring_header_gives_the_plugin_a_context() {
        assertThat(host.install(panelJar().header("Spring-Context", "*")).state()).isEqualTo(ENABLED);
        assertThat(host.host().plugins().get(0).hasSpring()).isTrue();
    }

    @Test
    void a_spring_file_gives_the_plugin_a_context() {
        assertThat(host.install(panelJar().scanning()).state()).isEqualTo(ENABLED);
        assertThat(host.host().plugins().get(0).hasSpring()).isTrue();
    }

    @Test
    void without_header_and_file_the_plugin_has_no_context_and_is_enabled() {
        assertThat(host.install(panelJar()).state()).isEqualTo(ENABLED);
        assertThat(host.host().plugins().get(0).hasSpring()).isFalse();
    }

    @Test
    void a_descriptor_key_that_is_not_the_manifests_is_refused() {
        InstalledPlugin plugin = host.install(panelJar().header("Atlassian-Plugin-Key", "com.example.other"));

        assertThat(plugin.state()).isEqualTo(UNLOADABLE);
        assertThat(plugin.reason()).contains("must either match the OSGi bundle symbolic name")
                .contains("Atlassian-Plugin-Key manifest header ('com.example.other')");
    }

    @Test
    void a_jar_without_plugin_key_header_would_be_transformed_and_is_refused() {
        InstalledPlugin plugin = host.install(panelJar().header("Atlassian-Plugin-Key", null));

        assertThat(plugin.state()).isEqualTo(UNLOADABLE);
        assertThat(plugin.reason()).contains("no Atlassian-Plugin-Key");
    }

    @Test
    void a_jar_without_descriptor_is_refused() {
        InstalledPlugin plugin = host.install(TestJar.with("").descriptor("<atlassian-plugin"));

        assertThat(plugin.state()).isEqualTo(UNLOADABLE);
        assertThat(plugin.reason()).contains("atlassian-plugin.xml is not well-formed");
    }

    @Test
    void a_package_that_nobody_exports_leaves_the_plugin_enabling() {
        InstalledPlugin plugin = host.install(panelJar().imports("com.atlassian.plugin.web.api.model", "com.nobody.exports"));

        assertThat(plugin.state()).isEqualTo(ENABLING);
        assertThat(plugin.reason()).contains("com.nobody.exports");
        assertThat(plugin.modules()).isEmpty();
    }

    @Test
    void the_same_import_marked_optional_does_no_harm() {
        InstalledPlugin plugin = host.install(panelJar().imports("com.atlassian.plugin.web.api.model",
                "com.nobody.exports;resolution:=optional"));

        assertThat(plugin.state()).isEqualTo(ENABLED);
    }

    @Test
    void a_required_java_version_that_the_host_lacks_does_not_resolve() {
        InstalledPlugin plugin = host.install(panelJar().header("Require-Capability",
                "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\""));

        assertThat(plugin.state()).isEqualTo(ENABLING);
        assertThat(plugin.reason()).contains("osgi.ee");
    }

    @Test
    void component_elements_of_a_transformless_jar_make_no_bean() {
        InstalledPlugin plugin = host.install(TestJar.with("<component key=\"bean\" class=\"" + Bean.class.getName() + "\"/>"
                + "<web-panel key=\"p\" location=\"here\" class=\"" + BeanPanel.class.getName() + "\"/>")
                .classes(Bean.class, BeanPanel.class, PlainPanel.class).scanning()
                .imports("com.atlassian.plugin.web.api.model", "com.atlassian.sal.api.message", "jakarta.inject"));

        assertThat(plugin.state()).isEqualTo(DISABLED);
        assertThat(plugin.reason()).contains("Bean");
        assertThat(plugin.module("bean").reason()).contains("no bean");
    }

    @Test
    void a_class_that_only_the_descriptor_names_needs_its_package_imported() {
        InstalledPlugin plugin = host.install(TestJar.with("""
                <web-item key="i" section="s"><link>/x</link>
                  <condition class="com.atlassian.jira.plugin.webfragment.conditions.UserLoggedInCondition"/></web-item>"""));

        assertThat(plugin.state()).isEqualTo(DISABLED);
        assertThat(plugin.reason()).contains("UserLoggedInCondition").contains("Import-Package");
    }

    @Test
    void with_the_package_imported_the_condition_is_found() {
        InstalledPlugin plugin = host.install(TestJar.with("""
                <web-item key="i" section="s"><link>/x</link>
                  <condition class="com.atlassian.jira.plugin.webfragment.conditions.UserLoggedInCondition"/></web-item>""")
                .imports("com.atlassian.jira.plugin.webfragment.conditions"));

        assertThat(plugin.state()).isEqualTo(ENABLED);
        assertThat(host.host().webItems("s", Map.of())).isEmpty();
    }

    @Test
    void an_imported_service_that_never_comes_disables_the_plugin() {
        InstalledPlugin plugin = host.install(panelJar().scanning()
                .imports("com.atlassian.plugin.web.api.model", "com.atlassian.sal.api.message")
                .index("imports", "com.atlassian.confluence.user.UserAccessor", "com.atlassian.sal.api.message.I18nResolver"));

        assertThat(plugin.state()).isEqualTo(DISABLED);
        assertThat(plugin.reason()).contains("com.atlassian.confluence.user.UserAccessor").doesNotContain("I18nResolver");
    }

    @Test
    void index_files_for_one_product_are_not_read() {
        InstalledPlugin plugin = host.install(panelJar().scanning().index("imports-jira", "no.such.Service"));

        assertThat(plugin.state()).isEqualTo(ENABLED);
    }

    @Test
    void one_failing_module_disables_the_whole_plugin() {
        InstalledPlugin plugin = host.install(TestJar.with(PANEL + "<web-panel key=\"bad\" location=\"here\" class=\""
                + FailingPanel.class.getName() + "\"/>").classes(PlainPanel.class, FailingPanel.class).imports(PANEL_IMPORTS));

        assertThat(plugin.state()).isEqualTo(DISABLED);
        assertThat(plugin.reason()).contains("1 of 2 modules enabled").contains("bad").contains("cannot be made");
        assertThat(host.host().webPanels("here", Map.of())).isEmpty();
    }

    @Test
    void two_imports_of_the_same_simple_name_need_bean_names() {
        String[] packages = {"com.atlassian.plugin.web.api.model", "com.atlassian.jira.user.util", "com.atlassian.sal.api.user"};

        InstalledPlugin clash = host.install(panelJar().scanning().imports(packages)
                .index("imports", "com.atlassian.jira.user.util.UserManager", "com.atlassian.sal.api.user.UserManager"));

        assertThat(clash.state()).isEqualTo(DISABLED);
        assertThat(clash.reason()).contains("Two beans with the name 'userManager'").contains("@ComponentImport(\"salUserManager\")");
    }

    @Test
    void with_bean_names_both_can_be_imported() {
        InstalledPlugin plugin = host.install(panelJar().scanning()
                .imports("com.atlassian.plugin.web.api.model", "com.atlassian.jira.user.util", "com.atlassian.sal.api.user")
                .index("imports", "com.atlassian.jira.user.util.UserManager#jiraUserManager",
                        "com.atlassian.sal.api.user.UserManager#salUserManager"));

        assertThat(plugin.state()).isEqualTo(ENABLED);
    }

    @Test
    void a_class_of_the_other_product_in_the_common_context_disables_the_plugin() {
        InstalledPlugin plugin = new Elsewhere().install(TestJar.with("").classes(JiraOnlyBean.class).scanning()
                .imports("com.atlassian.jira.security;resolution:=optional").index("component", JiraOnlyBean.class.getName()));

        assertThat(plugin.state()).isEqualTo(DISABLED);
        assertThat(plugin.reason()).contains("JiraAuthenticationContext");
    }

    /** The same rules in a host where the packages of Jira do not exist. */
    private final class Elsewhere {
        InstalledPlugin install(TestJar jar) {
            try (BareHost confluence = new BareHost("confluence", folder, new ConfluenceSide())) {
                return confluence.install(jar);
            }
        }
    }

    @Test
    void classes_of_the_host_that_the_products_do_not_export_cannot_be_imported() {
        InstalledPlugin imported = host.install(panelJar().imports("com.atlassian.plugin.web.api.model", "org.h2"));

        assertThat(imported.state()).isEqualTo(ENABLING);
        assertThat(imported.reason()).contains("org.h2");
    }

    @Test
    void classes_of_the_host_that_the_products_do_not_export_cannot_be_used_without_import_either() {
        InstalledPlugin used = host.install(TestJar.with("<web-panel key=\"p\" location=\"here\" class=\""
                + H2Panel.class.getName() + "\"/>").classes(PlainPanel.class, H2Panel.class).imports(PANEL_IMPORTS));

        assertThat(used.state()).isEqualTo(DISABLED);
        assertThat(used.reason()).contains("org.h2.Driver");
    }

    @Test
    void a_bean_of_the_index_reaches_a_module_class_by_its_constructor() {
        InstalledPlugin plugin = host.install(TestJar.with("<resource type=\"i18n\" name=\"i18n\" location=\"texts\"/>"
                + "<web-panel key=\"p\" location=\"here\" class=\"" + BeanPanel.class.getName() + "\"/>")
                .classes(Bean.class, BeanPanel.class, PlainPanel.class).scanning().file("texts.properties", "test.greeting=Hello")
                .index("imports", "com.atlassian.sal.api.message.I18nResolver").index("component", Bean.class.getName())
                .imports("com.atlassian.plugin.web.api.model", "com.atlassian.sal.api.message", "jakarta.inject"));

        assertThat(plugin.reason()).isEmpty();
        assertThat(panel()).isEqualTo("Hello");
    }
}
