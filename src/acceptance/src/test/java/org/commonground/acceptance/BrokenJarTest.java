package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.commonground.checks.rules.AppJar;
import org.commonground.checks.rules.Rule;
import org.commonground.checks.rules.Rules;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** The built jar, broken in one way at a time, is refused by the rule for it, and by its name. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenJarTest {
    private static final String REST = "org.commonground.rest.SettingsResource";
    private static final String ACTION = "org.commonground.jira.MatrixSettingsAction";
    private final Set<String> shown = new TreeSet<>();
    @TempDir
    private Path folder;

    private void refused(BrokenJar broken, String rule, String sentence) throws IOException {
        AppJar jar = AppJar.of(broken.in(folder));
        List<String> rules = Rules.all().stream().filter(r -> !r.broken(jar).isEmpty()).map(Rule::name).toList();

        assertThat(rules).contains(rule);
        Rule broke = Rules.all().stream().filter(r -> r.name().equals(rule)).findFirst().orElseThrow();
        assertThat(broke.broken(jar)).anySatisfy(s -> assertThat(s).contains(sentence));
        shown.add(rule);
    }

    @AfterAll
    void every_rule_was_shown_to_refuse_something() {
        assertThat(shown).containsExactlyInAnyOrderElementsOf(Rules.all().stream().map(Rule::name).toList());
    }

    @Test
    void a_jar_of_a_megabyte() throws IOException {
        byte[] noise = new byte[1_000_001];
        new Random(1).nextBytes(noise);
        refused(BrokenJar.copy().put("web/noise.bin", noise), "small", "bytes");
    }

    @Test
    void a_class_of_the_host() throws IOException {
        refused(BrokenJar.copy().put("com/atlassian/jira/issue/Issue.class", bytes("com/atlassian/jira/issue/Issue", Opcodes.V17)),
                "only-own-classes", "com/atlassian/jira/issue/Issue.class");
    }

    @Test
    void a_class_for_a_newer_java() throws IOException {
        refused(BrokenJar.copy().put("org/commonground/New.class", bytes("org/commonground/New", Opcodes.V21)), "java-17", "org.commonground.New is for Java 21");
    }

    @Test
    void a_class_or_a_template_that_is_not_there() throws IOException {
        refused(BrokenJar.copy().without("org/commonground/jira/IssuePanel.class"), "named-files-exist", "class org.commonground.jira.IssuePanel is missing");
        refused(BrokenJar.copy().without("templates/jira/matrix-settings.vm"), "named-files-exist", "template /templates/jira/matrix-settings.vm is missing");
        refused(BrokenJar.copy().without("web/common-ground.css"), "named-files-exist", "file /web/common-ground.css is missing");
    }

    @Test
    void an_icon_of_another_size_or_none() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(17, 16, BufferedImage.TYPE_INT_ARGB), "png", picture);
        refused(BrokenJar.copy().put("images/icon-16.png", picture.toByteArray()), "icons", "images/icon-16.png is 17 x 16 and not 16 x 16");
        refused(BrokenJar.copy().without("images/discovery-80.png"), "icons", "images/discovery-80.png is missing");
        refused(BrokenJar.copy().put("images/discovery-200.png", picture.toByteArray()), "icons", "images/discovery-200.png is 17 x 16 and not 200 x 150");
    }

    @Test
    void a_key_that_is_not_the_manifests() throws IOException {
        refused(BrokenJar.copy().descriptor(d -> d.replaceFirst("key=\"org[^\"]+\"", "key=\"org.other\"")), "plugin-key",
                "the descriptor's key \"org.other\"");
        refused(BrokenJar.copy().manifest(m -> m.replace("Spring-Context: *", "Spring-Context: none")), "plugin-key", "Spring-Context");
    }

    @Test
    void a_manifest_without_a_newline_at_its_end() throws IOException {
        refused(BrokenJar.copy().text("META-INF/MANIFEST.MF", m -> m.stripTrailing() + "\nLast: x"), "manifest-newline", "newline");
    }

    @Test
    void a_requirement_of_a_java_version() throws IOException {
        refused(BrokenJar.copy().manifest(m -> m.stripTrailing() + "\nRequire-Capability: osgi.ee;filter:=\"(version=17)\"\n"),
                "no-java-requirement", "osgi.ee");
    }

    @Test
    void an_import_that_is_not_optional_or_wants_a_version() throws IOException {
        refused(BrokenJar.copy().manifest(m -> m.replace("Import-Package: ", "Import-Package: com.atlassian.plugin,")), "optional-imports",
                "com.atlassian.plugin is not optional");
        refused(BrokenJar.copy().manifest(m -> m.replace("Import-Package: ", "Import-Package: com.a;resolution:=optional;version=\"[1,2)\",")),
                "optional-imports", "com.a wants a version");
    }

    @Test
    void an_exported_package() throws IOException {
        refused(BrokenJar.copy().manifest(m -> m.stripTrailing() + "\nExport-Package: org.commonground\n"), "no-exports", "org.commonground");
    }

    @Test
    void a_host_class_that_only_the_descriptor_names() throws IOException {
        refused(BrokenJar.copy().descriptor(d -> d.replaceFirst("<condition class=\"[^\"]+\"",
                "<condition class=\"com.atlassian.nowhere.Only\"")), "descriptor-packages-imported", "com.atlassian.nowhere is not in Import-Package");
    }

    @Test
    void an_import_of_a_service_that_one_product_lacks() throws IOException {
        refused(BrokenJar.copy().text("META-INF/plugin-components/imports", i -> i + "com.atlassian.jira.issue.IssueManager\n"), "shared-services",
                "com.atlassian.jira.issue.IssueManager");
    }

    @Test
    void an_index_file_for_one_product_or_of_classes_that_are_not_there() throws IOException {
        refused(BrokenJar.copy().put("META-INF/plugin-components/imports-jira", "x\n"), "index-files", "imports-jira");
        refused(BrokenJar.copy().text("META-INF/plugin-components/component", c -> c + "org.commonground.Gone#gone\n"), "index-files", "org.commonground.Gone");
    }

    @Test
    void modules_of_transformed_plugins() throws IOException {
        for (String type : List.of("component", "component-import", "module-type")) {
            refused(BrokenJar.copy().module("<" + type + " key=\"c\"/>"), "no-transformed-modules", "<" + type + " key=\"c\">");
        }
    }

    @Test
    void a_missing_or_a_doubled_module_key() throws IOException {
        refused(BrokenJar.copy().module("<web-item application=\"jira\"/>"), "module-keys", "a <web-item> has no key");
        refused(BrokenJar.copy().module("<web-item key=\"style\" application=\"jira\"/>"), "module-keys", "the key style stands twice");
    }

    @Test
    void a_key_that_has_changed_or_is_new() throws IOException {
        refused(BrokenJar.copy().descriptor(d -> d.replace("key=\"issue-panel\"", "key=\"issue-box\"")), "stable-keys",
                "\"issue-panel web-panel jira\" has gone or changed");
        refused(BrokenJar.copy().module("<servlet key=\"new\" class=\"x\"/>"), "stable-keys", "\"new servlet both\" is new: run bin/surface");
    }

    @Test
    void a_module_that_says_not_for_which_product() throws IOException {
        refused(BrokenJar.copy().descriptor(d -> d.replace("<web-panel key=\"issue-panel\" application=\"jira\"", "<web-panel key=\"issue-panel\"")),
                "product-marks", "<web-panel key=\"issue-panel\">");
    }

    @Test
    void no_parameters_for_data_center() throws IOException {
        refused(BrokenJar.copy().descriptor(d -> d.replace("<param name=\"atlassian-data-center-compatible\">true</param>", "")), "data-center",
                "atlassian-data-center-compatible=true");
    }

    @Test
    void a_text_that_is_missing() throws IOException {
        refused(BrokenJar.copy().text("i18n/common-ground.properties", t -> t.replaceFirst("common-ground.panel.label=.*", "")), "texts",
                "common-ground.panel.label");
        refused(BrokenJar.copy().descriptor(d -> d.replace("<parameter name=\"owner\"", "<parameter name=\"keeper\"")), "texts",
                "discovery-summary.param.keeper.label");
    }

    @Test
    void a_language_that_lacks_a_text_or_has_other_placeholders() throws IOException {
        String german = "i18n/common-ground_de.properties";
        refused(BrokenJar.copy().text(german, t -> t.replaceFirst("common-ground.axis.impact=.*", "")), "languages", german + " lacks common-ground.axis.impact");
        refused(BrokenJar.copy().text(german, t -> t.replaceFirst("(common-ground.unavailable.text=.*)\\{0}", "$1")), "languages",
                german + " has other placeholders in common-ground.unavailable.text");
        refused(BrokenJar.copy().text(german, t -> t + "\ncommon-ground.alone=x\n"), "languages", german + " has common-ground.alone alone");
    }

    @Test
    void a_method_that_a_template_calls_and_is_not_allowed_or_the_other_way_round() throws IOException {
        refused(BrokenJar.copy().text("templates/jira/issue-panel.vm", t -> t + "$panel.secret(1)"), "velocity-allowlist", "a template calls secret(...)");
        String list = "<velocity-allowlist key=\"allowed\" application=\"jira\"><method>%s</method></velocity-allowlist>";
        refused(BrokenJar.copy().module(list.formatted("org.commonground.Nothing#gone()")), "velocity-allowlist", "is allowed and does not exist");
        refused(BrokenJar.copy().module(list.formatted(ACTION + "#doExecute()")), "velocity-allowlist", "is allowed and no template calls it");
    }

    @Test
    void an_endpoint_that_does_not_say_who_may_call_it() throws IOException {
        refused(BrokenJar.copy().type(REST, c -> withoutAnnotation(c, "LicensedOnly")), "access-annotation", "PUT " + REST + ".save does not say");
        refused(BrokenJar.copy().type(ACTION, c -> withoutAnnotation(c, "LicensedOnly")), "access-annotation", ACTION + " does not say");
        refused(BrokenJar.copy().module("<servlet key=\"s\" class=\"org.commonground.jira.Links\"/>"), "access-annotation", "org.commonground.jira.Links does not say");
    }

    @Test
    void a_page_for_administrators_that_does_not_ask_for_the_password_again() throws IOException {
        String create = "org.commonground.jira.CreateFieldsAction";
        refused(BrokenJar.copy().type(create, c -> withoutAnnotation(c, "WebSudoRequired")), "admin-session", create + " is for administrators");
        String health = "org.commonground.admin.HealthServlet";
        refused(BrokenJar.copy().type(health, c -> without(c, "/AdministratorSession")), "admin-session", health + " is for administrators");
    }

    @Test
    void a_change_that_a_foreign_page_could_make() throws IOException {
        refused(BrokenJar.copy().type(ACTION, c -> withoutAnnotation(c, "RequiresXsrfCheck")), "xsrf", ACTION + ".doSave takes POST without a token");
        refused(BrokenJar.copy().type(REST, c -> withoutAnnotation(c, "Consumes")), "xsrf", "PUT " + REST + ".save takes a form as well as JSON");
        refused(BrokenJar.copy().type("org.commonground.confluence.CheckInServlet", c -> without(c, "/FormToken")), "xsrf", ".doPost does not ask FormToken.isGood");
        refused(BrokenJar.copy().type(REST, BrokenJarTest::unprotected), "xsrf", REST + " switches the protection off");
    }

    @Test
    void a_descriptor_that_cannot_be_read_is_refused_before_any_rule() throws IOException {
        Path jar = BrokenJar.copy().descriptor(d -> d.replace("</atlassian-plugin>", "")).in(folder);

        assertThatThrownBy(() -> AppJar.of(jar)).isInstanceOf(IOException.class).hasMessageContaining("not well-formed");
    }

    private static byte[] bytes(String name, int version) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(version, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static ClassVisitor withoutAnnotation(ClassVisitor next, String name) {
        return new ClassVisitor(Opcodes.ASM9, next) {
            @Override
            public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                return descriptor.endsWith("/" + name + ";") ? null : super.visitAnnotation(descriptor, visible);
            }

            @Override
            public MethodVisitor visitMethod(int access, String method, String type, String signature, String[] exceptions) {
                return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, method, type, signature, exceptions)) {
                    @Override
                    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                        return descriptor.endsWith("/" + name + ";") ? null : super.visitAnnotation(descriptor, visible);
                    }
                };
            }
        };
    }

    private static ClassVisitor without(ClassVisitor next, String type) {
        return new ClassRemapper(next, new Remapper() {
            @Override
            public String map(String name) {
                return name.endsWith(type) ? "org/commonground/Nothing" : name;
            }
        });
    }

    private static ClassVisitor unprotected(ClassVisitor next) {
        return new ClassVisitor(Opcodes.ASM9, next) {
            @Override
            public void visitEnd() {
                super.visitAnnotation("Lcom/atlassian/annotations/security/XsrfProtectionExcluded;", true).visitEnd();
                super.visitEnd();
            }
        };
    }
}
