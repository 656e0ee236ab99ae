package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What is in the jar, and what must not be. */
class JarContentsTest {
    private static final int JAVA_17 = 61;
    private JarFile jar;

    @BeforeEach
    void open() throws IOException {
        jar = new JarFile(Repository.jar().toFile());
    }

    @AfterEach
    void close() throws IOException {
        jar.close();
    }

    private List<String> names() {
        return jar.stream().map(JarEntry::getName).toList();
    }

    private byte[] bytes(String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return in.readAllBytes();
        }
    }

    private List<String> lines(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    }

    private Attributes manifest() throws IOException {
        return jar.getManifest().getMainAttributes();
    }

    @Test
    void it_is_smaller_than_a_megabyte() throws IOException {
        assertThat(Files.size(Repository.jar())).isLessThan(1_000_000);
    }

    @Test
    void it_holds_no_class_but_its_own() {
        assertThat(names()).filteredOn(n -> n.endsWith(".class")).isNotEmpty()
                .allMatch(n -> n.startsWith("org/commonground/"));
    }

    @Test
    void neither_the_index_generator_nor_a_host_signature_is_shipped() {
        assertThat(names()).noneMatch(n -> n.startsWith("org/commonground/scanner/"))
                .noneMatch(n -> n.startsWith("org/commonground/sandbox/")).noneMatch(n -> n.startsWith("com/atlassian"));
    }

    @Test
    void its_classes_are_for_java_17() throws IOException {
        for (String name : names()) {
            if (name.endsWith(".class")) {
                byte[] bytes = bytes(name);
                assertThat(bytes[6] << 8 | bytes[7]).as(name).isEqualTo(JAVA_17);
            }
        }
    }

    @Test
    void the_descriptor_is_at_the_root_with_its_values_filled_in() throws IOException {
        String descriptor = new String(bytes("atlassian-plugin.xml"), StandardCharsets.UTF_8);

        assertThat(descriptor).contains("key=\"org.commonground.common-ground\"").doesNotContain("${");
    }

    @Test
    void the_plugin_key_is_in_the_manifest() throws IOException {
        assertThat(manifest().getValue("Atlassian-Plugin-Key")).isEqualTo("org.commonground.common-ground");
        assertThat(manifest().getValue("Bundle-SymbolicName")).isEqualTo("org.commonground.common-ground");
        assertThat(manifest().getValue("Spring-Context")).isEqualTo("*");
    }

    @Test
    void the_manifest_ends_in_a_newline() throws IOException {
        assertThat(new String(bytes("META-INF/MANIFEST.MF"), StandardCharsets.UTF_8)).endsWith("\n");
    }

    @Test
    void it_asks_for_no_java_version_of_the_framework() throws IOException {
        assertThat(manifest().getValue("Require-Capability")).isNull();
        assertThat(manifest().getValue("Bundle-RequiredExecutionEnvironment")).isNull();
    }

    @Test
    void every_import_is_optional_and_none_wants_a_version() throws IOException {
        List<String> imports = Arrays.asList(manifest().getValue("Import-Package").split(",(?=[a-z])"));

        assertThat(imports).hasSizeGreaterThan(20).allMatch(i -> i.contains("resolution:=optional"))
                .allMatch(i -> i.contains("version=0") || !i.contains("version"));
    }

    @Test
    void it_exports_nothing() throws IOException {
        assertThat(manifest().getValue("Export-Package")).isNull();
    }

    @Test
    void the_index_names_classes_of_the_jar_and_no_product_has_files_of_its_own() throws IOException {
        assertThat(names().stream().filter(n -> n.startsWith("META-INF/plugin-components/") && !n.endsWith("/")))
                .containsExactlyInAnyOrder("META-INF/plugin-components/component", "META-INF/plugin-components/imports");
        for (String line : lines("META-INF/plugin-components/component")) {
            assertThat(names()).contains(line.replaceFirst("#.*", "").replace('.', '/') + ".class");
        }
    }

    @Test
    void only_services_that_both_products_offer_are_imported() throws IOException {
        assertThat(lines("META-INF/plugin-components/imports")).containsExactlyInAnyOrder(
                "com.atlassian.sal.api.message.I18nResolver", "com.atlassian.sal.api.pluginsettings.PluginSettingsFactory",
                "com.atlassian.sal.api.web.context.HttpContext", "com.atlassian.templaterenderer.TemplateRenderer",
                "com.atlassian.webresource.api.assembler.PageBuilderService");
    }

    @Test
    void the_descriptor_has_unique_keys_marks_each_product_and_uses_nothing_of_transformed_plugins() throws Exception {
        Set<String> keys = new HashSet<>();
        List<String> unmarked = new ArrayList<>();
        for (Element module : modules()) {
            assertThat(module.getTagName()).isNotIn("component", "component-import", "module-type");
            if (!module.getTagName().equals("plugin-info") && !module.getTagName().equals("resource")) {
                assertThat(keys.add(module.getAttribute("key"))).as(module.getAttribute("key")).isTrue();
                if (module.getAttribute("application").isEmpty()) {
                    unmarked.add(module.getAttribute("key"));
                } else {
                    assertThat(module.getAttribute("application")).isIn("jira", "confluence");
                }
            }
        }
        assertThat(unmarked).containsExactly("style");
    }

    @Test
    void every_class_and_file_that_the_descriptor_names_is_in_the_jar() throws Exception {
        for (Element module : modules()) {
            checkNames(module);
        }
    }

    private void checkNames(Element element) {
        for (String attribute : List.of("class", "name")) {
            String value = element.getAttribute(attribute);
            if (value.startsWith("org.commonground.")) {
                assertThat(names()).contains(value.replace('.', '/') + ".class");
            }
        }
        String location = element.getAttribute("location");
        if (location.startsWith("/")) {
            assertThat(names()).anyMatch(n -> n.equals(location.substring(1)) || n.startsWith(location.substring(1) + "/"));
        }
        if (element.getTagName().equals("view")) {
            assertThat(names()).contains(element.getTextContent().trim().substring(1));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                checkNames(inner);
            }
        }
    }

    private List<Element> modules() throws Exception {
        List<Element> result = new ArrayList<>();
        try (InputStream in = jar.getInputStream(jar.getEntry("atlassian-plugin.xml"))) {
            Node child = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement().getFirstChild();
            for (; child != null; child = child.getNextSibling()) {
                if (child instanceof Element element) {
                    result.add(element);
                }
            }
        }
        return result;
    }
}
