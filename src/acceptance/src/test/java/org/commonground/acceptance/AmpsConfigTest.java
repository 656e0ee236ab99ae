package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What can be known of {@code amps-config} without Atlassian's registry. */
class AmpsConfigTest {
    private static final Path AMPS = Repository.ROOT.resolve("amps-config");

    private static Document pom(String path) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Repository.ROOT.resolve(path).toFile());
    }

    private static List<Element> elements(Document pom, String name) {
        NodeList found = pom.getElementsByTagName(name);
        List<Element> result = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            result.add((Element) found.item(i));
        }
        return result;
    }

    private static String text(Element parent, String child) {
        NodeList found = parent.getElementsByTagName(child);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().trim();
    }

    private static Set<String> provided(Document pom) {
        return elements(pom, "dependency").stream().filter(d -> text(d, "scope").equals("provided"))
                .map(d -> text(d, "groupId") + ":" + text(d, "artifactId")).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_pom_is_well_formed_and_every_path_in_it_exists() throws Exception {
        for (Element module : elements(pom("amps-config/pom.xml"), "module")) {
            Document pom = pom("amps-config/" + module.getTextContent() + "/pom.xml");
            for (Element source : elements(pom, "source")) {
                assertThat(Path.of(source.getTextContent().replace("${project.basedir}", AMPS.resolve(module.getTextContent()).toString())))
                        .isDirectory();
            }
        }
        assertThat(elements(pom("amps-config/compile/pom.xml"), "source")).hasSize(3);
    }

    @Test
    void it_is_no_module_of_the_main_build() throws Exception {
        assertThat(elements(pom("pom.xml"), "module")).extracting(Element::getTextContent).noneMatch(m -> m.contains("amps"));
    }

    @Test
    void versions_are_those_of_the_main_build() throws Exception {
        Document main = pom("pom.xml");
        Document amps = pom("amps-config/pom.xml");

        for (String property : List.of("activeobjects.version", "junit4.version")) {
            assertThat(elements(amps, property).get(0).getTextContent()).as(property).isEqualTo(elements(main, property).get(0).getTextContent());
        }
        String version = elements(main, "version").get(0).getTextContent();
        for (String pom : List.of("amps-config/pom.xml", "amps-config/compile/pom.xml", "amps-config/jira/pom.xml", "amps-config/confluence/pom.xml")) {
            assertThat(elements(pom(pom), "version").get(0).getTextContent()).as(pom).isEqualTo(version);
        }
    }

    @Test
    void both_products_run_the_built_jar_and_the_wired_tests_at_their_usual_addresses() throws Exception {
        for (String product : List.of("jira", "confluence")) {
            Document pom = pom("amps-config/" + product + "/pom.xml");

            assertThat(elements(pom, "pluginArtifact")).extracting(a -> text(a, "artifactId"))
                    .contains("common-ground", "common-ground-wired-tests", "atlassian-plugins-osgi-testrunner-bundle");
            assertThat(elements(pom, "contextPath").get(0).getTextContent()).isEqualTo("/" + product);
            assertThat(elements(pom, "httpPort").get(0).getTextContent()).isEqualTo(product.equals("jira") ? "2990" : "1990");
            assertThat(elements(pom, "packaging").get(0).getTextContent()).as("no jar of its own").isEqualTo("pom");
        }
    }

    @Test
    void what_the_plugin_is_compiled_against_is_on_the_list_of_the_real_compilation() throws Exception {
        Set<String> app = provided(pom("src/plugin/pom.xml"));
        app.removeIf(d -> d.startsWith("org.commonground:"));

        assertThat(app).hasSizeGreaterThan(3);
        assertThat(provided(pom("amps-config/compile/pom.xml"))).as("add them to amps-config/compile/pom.xml").containsAll(app);
    }

    @Test
    void each_package_of_host_api_has_an_artifact_in_the_real_compilation() throws Exception {
        List<String[]> rows = Files.readAllLines(AMPS.resolve("artifacts.tsv")).stream().filter(l -> !l.startsWith("#"))
                .map(l -> l.split("\t", -1)).toList();
        Set<String> artifacts = provided(pom("amps-config/compile/pom.xml"));

        assertThat(rows).allSatisfy(r -> {
            assertThat(r).hasSize(4);
            assertThat(artifacts).contains(r[1]);
            assertThat(r[2]).isIn("P8", "P7", "older", "docs");
        });
        Set<String> without = hostApiTypes();
        rows.forEach(r -> without.removeIf(type -> type.startsWith(r[0] + ".")));
        assertThat(without).as("say in amps-config/artifacts.tsv which artifact brings these").isEmpty();
    }

    private static Set<String> hostApiTypes() throws IOException {
        Path sources = Repository.ROOT.resolve("src/host-api/src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .map(f -> sources.relativize(f).toString().replace(".java", "").replace('/', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void every_script_parses_can_be_run_and_is_explained() throws Exception {
        String readme = Files.readString(AMPS.resolve("README.md"));
        try (Stream<Path> scripts = Files.list(AMPS.resolve("bin"))) {
            for (Path script : scripts.toList()) {
                Process bash = new ProcessBuilder("bash", "-n", script.toString()).redirectErrorStream(true).start();
                assertThat(new String(bash.getInputStream().readAllBytes())).as(script.toString()).isEmpty();
                assertThat(bash.waitFor()).isZero();
                if (!script.endsWith("lib.sh")) {
                    assertThat(script).isExecutable();
                    assertThat(readme).contains("amps-config/bin/" + script.getFileName());
                }
            }
        }
    }

    @Test
    void every_class_and_module_that_a_script_names_exists() throws Exception {
        try (Stream<Path> scripts = Files.list(AMPS.resolve("bin"))) {
            String all = scripts.map(AmpsConfigTest::read).collect(Collectors.joining("\n"));
            Path main = Repository.ROOT.resolve("src/checks/src/main/java/org/commonground/checks/real");
            List<String> classes = all.lines().map(String::trim).filter(l -> l.startsWith("checks ")).map(l -> l.split(" ")[1]).toList();
            assertThat(classes).hasSize(3).allSatisfy(c -> assertThat(main.resolve(c + ".java")).exists());
            List<String> modules = all.lines().filter(l -> l.contains(" -pl ")).flatMap(l -> Stream.of(l.replaceFirst(".* -pl (\\S+) .*", "$1").split(","))).toList();
            assertThat(modules).hasSize(3).allSatisfy(m -> assertThat(Repository.ROOT.resolve(m).resolve("pom.xml")).exists());
            assertThat(Repository.ROOT.resolve("src/sandbox/src/main/resources/sandbox/sample.jsonl")).exists();
            assertThat(Repository.ROOT.resolve("src/sandbox/src/main/resources/sandbox/confluence/sample/index.json")).exists();
        }
    }

    @Test
    void a_product_that_is_none_and_a_jdk_that_is_too_old_get_one_sentence(@TempDir Path jdk) throws IOException {
        Path javac = Files.writeString(Files.createDirectories(jdk.resolve("bin")).resolve("javac"), "#!/bin/sh\necho javac 17.0.15\n");
        assertThat(javac.toFile().setExecutable(true)).isTrue();

        assertThat(run(jdk, "wired", "bamboo")).isEqualTo("Say which product: jira or confluence.");
        assertThat(run(jdk, "sample")).isEqualTo("Say which product: jira or confluence.");
        assertThat(run(jdk, "compile")).isEqualTo("The products' classes need JDK 21 or newer; set JAVA_HOME to one (this is 17).");
    }

    private static String run(Path jdk, String script, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("bash", AMPS.resolve("bin").resolve(script).toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("JAVA_HOME", jdk.toString());
        return new String(process.start().getInputStream().readAllBytes()).trim();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
