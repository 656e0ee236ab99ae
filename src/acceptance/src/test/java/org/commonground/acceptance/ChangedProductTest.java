package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.commonground.sandbox.PlayedHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A product in which a method that was seen in older code only has another name: the app starts, the parts that call it say so, and
 * the pages around them are as ever. Here the jar calls a method that the sandbox does not have.
 */
class ChangedProductTest {
    private static final String KEY = "org.commonground.common-ground";
    private static final String REST = "/rest/common-ground/1.0";
    private static final String SENTENCE = "This version of the product lacks something that it uses.";
    @TempDir
    private Path folder;

    private Running with(String caller, String method) throws IOException {
        AtomicInteger calls = new AtomicInteger();
        Path jar = BrokenJar.copy().type(caller, next -> calling(next, method, calls)).in(folder);
        assertThat(calls).as(caller + " calls " + method).hasPositiveValue();
        return Running.with("--plugin", jar.toString());
    }

    private static ClassVisitor calling(ClassVisitor next, String method, AtomicInteger calls) {
        return new ClassVisitor(Opcodes.ASM9, next) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
                return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, type, signature, exceptions)) {
                    @Override
                    public void visitMethodInsn(int opcode, String owner, String called, String descriptor, boolean isInterface) {
                        boolean changed = owner.startsWith("com/atlassian/") && called.equals(method);
                        calls.addAndGet(changed ? 1 : 0);
                        super.visitMethodInsn(opcode, owner, changed ? called + "InAnotherVersion" : called, descriptor, isInterface);
                    }
                };
            }
        };
    }

    private static void isEnabled(PlayedHost host) {
        assertThat(host.pluginSystem().isPluginEnabled(KEY)).isTrue();
    }

    @Test
    void another_search_of_jira() throws IOException {
        try (Running running = with("org.commonground.jira.JiraIssueSearch", "search")) {
            isEnabled(running.sandbox().jira());
            for (String path : new String[] {"/matrix?jql=project=SKY", "/matrix/picture?project=SKY", "/matrix/export?project=SKY&format=csv"}) {
                HttpResponse<String> answer = running.get(running.jira() + REST + path, "product");
                assertThat(answer.statusCode()).as(path).isEqualTo(503);
                assertThat(Running.json(answer).get("messages").get(0).asText()).startsWith(SENTENCE);
            }
            for (String path : new String[] {"/projects/SKY?selectedItem=" + KEY + ":matrix-link", "/browse/SKY-1"}) {
                assertThat(running.get(running.jira() + path, "product").body()).as(path).contains("cg-unavailable").contains(SENTENCE)
                        .contains("id=\"header\"").doesNotContain("InAnotherVersion");
            }
            assertThat(running.get(running.jira() + "/issues/?jql=" + Running.encoded("issue in matrixUnplaced(SKY)"), "product").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void another_history_of_jira() throws IOException {
        try (Running running = with("org.commonground.jira.JiraEstimateHistory", "getChangeItemsForField")) {
            isEnabled(running.sandbox().jira());
            assertThat(running.get(running.jira() + "/browse/SKY-1", "product").body()).contains("cg-panel").doesNotContain("cg-unavailable");
        }
    }

    @Test
    void another_context_of_macros_and_other_pages_of_confluence() throws IOException {
        String page = "/display/PD/Group+booking+in+one+go";
        try (Running running = with("org.commonground.confluence.PageFacts", "getEntity")) {
            isEnabled(running.sandbox().confluence());
            assertThat(running.get(running.confluence() + page, "product").body()).contains(SENTENCE).contains("id=\"header\"")
                    .contains("travellers").doesNotContain("Error rendering macro");
        }
        try (Running running = with("org.commonground.confluence.PageFacts", "getBodyAsString")) {
            isEnabled(running.sandbox().confluence());
            assertThat(running.get(running.confluence() + page, "product").body()).contains("cg-record-title");
        }
    }

    @Test
    void other_spaces_of_confluence_fail_the_building_of_the_register_and_the_log_says_why() throws IOException {
        PrintStream usual = System.err;
        ByteArrayOutputStream logged = new ByteArrayOutputStream();
        try (Running running = with("org.commonground.confluence.register.ConfluencePageSources", "getAllSpaces")) {
            System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
            String address = running.confluence() + REST + "/register";
            Wait.until(() -> Running.json(running.get(address, "admin")).at("/building/state").asText(), "failed"::equals);
            // it is said a while after, since until then it might be that the app is being switched off, which is no failure
            Wait.until(logged::size, size -> size > 0);
        } finally {
            System.setErr(usual);
        }
        assertThat(logged.toString(StandardCharsets.UTF_8)).contains("The register could not be built").contains("NoSuchMethodError");
    }

    @Test
    void another_way_to_people_and_to_pictures_in_exports() throws IOException {
        try (Running running = with("org.commonground.confluence.ConfluencePeople", "getUserByName")) {
            assertThat(running.get(running.confluence() + "/display/PD/Group+booking+in+one+go", "product").body()).contains("cg-record-title")
                    .doesNotContain("cg-unavailable");
        }
    }
}
