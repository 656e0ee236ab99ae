package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonground.acceptance.fixture.FailingTask;
import org.commonground.sandbox.PlayedHost;
import org.commonground.sandbox.plugin.InstalledPlugin;
import org.commonground.sandbox.plugin.PluginContext;
import org.commonground.sandbox.plugin.PluginSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator does with the app: its data stay, and when it is gone nothing of it is left in the product. */
class LifecycleTest {
    private static final String KEY = "org.commonground.common-ground";
    private Running running;
    @TempDir
    private Path folder;

    @BeforeEach
    void start() {
        running = Running.with();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private PluginSystem jira() {
        return running.sandbox().jira().pluginSystem();
    }

    private List<PlayedHost> both() {
        return List.of(running.sandbox().jira(), running.sandbox().confluence());
    }

    private JsonNode settings() {
        return Running.json(running.get(running.jira() + "/rest/common-ground/1.0/settings/SKY", "product"));
    }

    private String projectPage() {
        return running.get(running.jira() + "/projects/SKY", "product").body();
    }

    @Test
    void disabled_it_is_gone_from_every_page_and_enabled_again_it_has_its_data() {
        JsonNode before = settings();

        both().forEach(host -> host.pluginSystem().disable(KEY));

        assertThat(running.get(running.jira() + "/rest/common-ground/1.0/settings/SKY", "product").statusCode()).isEqualTo(404);
        assertThat(projectPage()).doesNotContain("common-ground");
        assertThat(running.get(running.jira() + "/browse/SKY-1", "product").body()).doesNotContain("common-ground");
        assertThat(running.get(running.confluence() + "/display/PD/Group+booking+in+one+go", "product").body()).doesNotContain("cg-record");
        both().forEach(host -> assertThat(host.pluginSystem().services(KEY)).isEmpty());

        both().forEach(host -> assertThat(host.pluginSystem().enable(KEY).state()).isEqualTo(InstalledPlugin.State.ENABLED));

        assertThat(settings()).isEqualTo(before);
        assertThat(projectPage()).contains("common-ground");
        assertThat(running.get(running.confluence() + "/display/PD/Group+booking+in+one+go", "product").body()).contains("cg-record");
    }

    @Test
    void uninstalled_and_installed_again_it_has_its_data() {
        JsonNode before = settings();
        int pages = registered();

        both().forEach(host -> host.pluginSystem().uninstall(KEY));
        both().forEach(host -> assertThat(host.pluginSystem().isPluginEnabled(KEY)).isFalse());
        assertThat(projectPage()).doesNotContain("common-ground");
        both().forEach(host -> assertThat(host.pluginSystem().install(Repository.jar()).state()).isEqualTo(InstalledPlugin.State.ENABLED));

        assertThat(settings()).isEqualTo(before);
        assertThat(pages).isPositive();
        assertThat(registered()).isEqualTo(pages);
    }

    @Test
    void a_new_version_takes_the_place_of_the_old_one_with_its_data() throws IOException {
        JsonNode before = settings();
        int pages = registered();
        Path next = BrokenJar.copy().manifest(m -> m.replaceFirst("Bundle-Version: [^\\n]*", "Bundle-Version: 99.0.0")).in(folder);

        both().forEach(host -> {
            assertThat(host.pluginSystem().install(next).state()).isEqualTo(InstalledPlugin.State.ENABLED);
            assertThat(host.plugins().stream().filter(p -> p.key().equals(KEY)))
                    .singleElement().satisfies(p -> assertThat(p.bundle().getVersion()).hasToString("99.0.0"));
        });
        assertThat(settings()).isEqualTo(before);
        assertThat(registered()).isEqualTo(pages);
    }

    @Test
    void a_new_version_that_does_not_start_says_why_and_the_data_are_there_when_the_old_one_is_back() throws IOException {
        JsonNode before = settings();
        Path broken = BrokenJar.copy().without("org/commonground/jira/IssuePanel.class").in(folder);

        InstalledPlugin failed = jira().install(broken);

        assertThat(failed.state()).isEqualTo(InstalledPlugin.State.DISABLED);
        assertThat(failed.reason()).contains("issue-panel").contains("org.commonground.jira.IssuePanel cannot be loaded");
        assertThat(jira().install(Repository.jar()).state()).isEqualTo(InstalledPlugin.State.ENABLED);
        assertThat(settings()).isEqualTo(before);
    }

    @Test
    void an_upgrade_task_that_fails_leaves_the_data_as_they_were_and_says_so() throws IOException {
        PluginSystem confluence = running.sandbox().confluence().pluginSystem();
        int before = registered();
        Path next;
        try (InputStream task = FailingTask.class.getResourceAsStream("FailingTask.class")) {
            next = BrokenJar.copy().put(FailingTask.class.getName().replace('.', '/') + ".class", task.readAllBytes())
                    .descriptor(d -> d.replace("</ao>", "<upgradeTask>" + FailingTask.class.getName() + "</upgradeTask></ao>")).in(folder);
        }

        InstalledPlugin failed = confluence.install(next);

        assertThat(before).isPositive();
        assertThat(failed.state()).isEqualTo(InstalledPlugin.State.DISABLED);
        assertThat(failed.reason()).contains("FailingTask").contains("failing on purpose").contains("stay as version 1 left them");
        assertThat(confluence.install(Repository.jar()).state()).isEqualTo(InstalledPlugin.State.ENABLED);
        assertThat(registered()).isEqualTo(before);
    }

    /** How many pages the register knows, once it is built. */
    private int registered() {
        Wait.until(() -> register().path("building").path("state").asText(), "done"::equals);
        return register().path("counts").path("all").asInt();
    }

    private JsonNode register() {
        return Running.json(running.get(running.confluence() + "/rest/common-ground/1.0/register", "admin"));
    }

    @Test
    void uninstalled_it_leaves_no_service_no_thread_and_no_class() {
        used();
        WeakReference<ClassLoader> jiraClasses = classes(running.sandbox().jira());
        WeakReference<ClassLoader> confluenceClasses = classes(running.sandbox().confluence());
        Set<Thread> withItsClasses = threads(jiraClasses.get(), confluenceClasses.get());

        both().forEach(host -> host.pluginSystem().uninstall(KEY));

        assertThat(withItsClasses).isEmpty();
        both().forEach(host -> assertThat(host.pluginSystem().services(KEY)).isEmpty());
        Wait.until(() -> collected(jiraClasses), gone -> gone);
        Wait.until(() -> collected(confluenceClasses), gone -> gone);
    }

    @Test
    void it_starts_in_less_than_a_second_in_either_product() {
        for (PlayedHost host : both()) {
            host.pluginSystem().uninstall(KEY);
            // the time of this thread alone, so that other work on the machine does not count
            long started = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            host.pluginSystem().install(Repository.jar());
            Duration took = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - started);

            System.out.println("Installing and starting the app at " + host.address() + " took " + took.toMillis() + " ms of one processor.");
            assertThat(took).isLessThan(Duration.ofSeconds(1));
        }
    }

    /** Of every kind that the app is not shown on; where a page has a place for it, as the issue and the project have, it is. */
    @Test
    void pages_without_it_are_the_same_and_cost_the_same_as_if_it_were_not_installed() {
        String page = running.get(running.confluence() + "/display/ENG/Booking+engine", "viewer").body();
        String id = Pattern.compile("pageId=(\\d+)").matcher(page).results().findFirst().orElseThrow().group(1);
        List<String> pages = Stream.concat(
                Stream.of("/issues/?jql=", "/issues/?jql=project%20%3D%20SKY", "/issues/?jql=nonsense", "/browse/FAL-1", "/browse/NONE-1", "/login")
                        .map(path -> running.jira() + path),
                Stream.of("/", "/display/ENG", "/display/ENG/Booking+engine", "/pages/viewpreviousversions.action?pageId=" + id,
                        "/dosearchsite.action?queryString=booking", "/pages/viewtrash.action?key=ENG", "/display/ENG/No+such+page", "/login",
                        "/exportword?pageId=" + id).map(path -> running.confluence() + path)).toList();
        List<String> with = pages.stream().map(this::answer).toList();

        both().forEach(host -> host.pluginSystem().uninstall(KEY));

        for (int i = 0; i < pages.size(); i++) {
            assertThat(with.get(i)).as(pages.get(i)).doesNotContain("common-ground").isEqualTo(answer(pages.get(i)));
        }
    }

    private String answer(String url) {
        HttpResponse<String> answer = running.get(url, "viewer");
        return answer.statusCode() + " " + answer.headers().firstValue("X-Sandbox-Host-Calls").orElseThrow() + "\n" + answer.body();
    }

    /** Uses what it can, so that whatever keeps classes has kept them. */
    private void used() {
        settings();
        projectPage();
        running.get(running.jira() + "/projects/SKY?selectedItem=" + KEY + ":matrix-link", "product");
        running.get(running.jira() + "/browse/SKY-1", "product");
        running.matrix("project = SKY", "product");
        running.get(running.jira() + "/plugins/servlet/common-ground/health", "admin");
        running.get(running.confluence() + "/display/PD/Group+booking+in+one+go", "product");
        running.get(running.confluence() + "/plugins/servlet/common-ground/health", "admin");
    }

    private static WeakReference<ClassLoader> classes(PlayedHost host) {
        return new WeakReference<>(host.plugins().stream().filter(p -> p.key().equals(KEY)).map(PluginContext::classLoader).findFirst().orElseThrow());
    }

    private static Set<Thread> threads(ClassLoader... loaders) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(t -> Stream.of(loaders).anyMatch(l -> l == t.getContextClassLoader() || l == t.getClass().getClassLoader()))
                .collect(Collectors.toSet());
    }

    /** Answers without a class loader in hand: that would keep it until the next question. */
    private static boolean collected(WeakReference<ClassLoader> classes) {
        System.gc();
        return classes.get() == null;
    }
}
