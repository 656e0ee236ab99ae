package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.acceptance.Pages.discovery;
import static org.commonground.acceptance.Pages.feasibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The macro says the same of a check-in as the register, as the viewer, at a cost that does not grow with the macros of a page. */
class StalenessTest {
    private static final String STALE = "was changed 90 days after the check-in";
    private static final Instant HELD = Instant.now().minus(Duration.ofDays(100));
    private static Running running;
    private static Pages pages;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        String held = "date=" + LocalDate.ofInstant(HELD, ZoneId.systemDefault());
        file(folder, "PD/Old and open", feasibility("verdict=feasible", held, "issues=OPEN-1"), HELD);
        file(folder, "PD/Old and secret", feasibility("verdict=feasible", held, "issues=SECRET-1"), HELD);
        file(folder, "PD/Old and alone", feasibility("verdict=feasible", held, "issues=OPEN-11"), HELD);
        file(folder, "ENG/Newer", discovery("issues=OPEN-1"), HELD.plus(Duration.ofDays(90)));
        file(folder, "ENG/Newer and secret", discovery("issues=SECRET-1"), HELD.plus(Duration.ofDays(90)));
        running = Running.with("--pages", folder.toString());
        pages = new Pages(running, "admin");
        JsonNode register = register("admin");
        Instant end = Instant.now().plusSeconds(30);
        while (!register.path("building").path("state").asText().equals("done")) {
            assertThat(Instant.now()).as("the register is built").isBefore(end);
            register = register("admin");
        }
    }

    private static void file(Path folder, String name, String body, Instant saved) throws IOException {
        Path file = folder.resolve(name + ".xhtml");
        Files.createDirectories(file.getParent());
        Files.setLastModifiedTime(Files.writeString(file, body), FileTime.from(saved));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void a_page_about_the_same_issue_makes_a_check_in_stale_in_the_macro_as_in_the_register() {
        assertThat(page("PD/Old+and+open", "viewer")).contains(STALE);
        assertThat(staleDays("viewer", "Old and open")).isEqualTo(90);
        assertThat(page("PD/Old+and+alone", "viewer")).doesNotContain("after the check-in");
        assertThat(staleDays("viewer", "Old and alone")).isZero();
    }

    @Test
    void a_page_that_the_viewer_may_not_see_makes_nothing_stale_in_either() {
        String id = running.get(running.confluence() + "/display/ENG/Newer+and+secret", "admin").body()
            .replaceAll("(?s).*?pageId=([0-9]+).*", "$1");
        pages.post("/pages/setrestrictions.action", "pageId", id, "users", "admin");

        assertThat(page("PD/Old+and+secret", "admin")).contains(STALE);
        assertThat(staleDays("admin", "Old and secret")).isEqualTo(90);
        assertThat(page("PD/Old+and+secret", "viewer")).doesNotContain("after the check-in");
        assertThat(staleDays("viewer", "Old and secret")).isZero();
    }

    @Test
    void forty_macros_cost_as_many_statements_as_one() {
        assertThat(statements("Forty", 40)).isEqualTo(statements("One", 1)).isLessThanOrEqualTo(16);
    }

    private static int statements(String title, int macros) {
        pages.create("ENG", title, IntStream.range(0, macros).mapToObj(i ->
            feasibility("verdict=feasible", "date=2020-01-01", "issues=MANY-" + i + ", MANY-0", "participants=engineer"))
            .collect(Collectors.joining()) + discovery("owner=product", "issues=MANY-1").repeat(macros));
        HttpResponse<String> answer = running.get(running.confluence() + "/display/ENG/" + title, "viewer");
        assertThat(answer.body().split("days after the check-in", -1)).hasSize(macros + 1);
        return Integer.parseInt(answer.headers().firstValue("X-Sandbox-Host-Calls").orElseThrow().replaceAll(".*sql=", ""));
    }

    private static String page(String path, String user) {
        return running.get(running.confluence() + "/display/" + path, user).body();
    }

    private static int staleDays(String user, String title) {
        for (JsonNode line : register(user).path("lines")) {
            if (line.path("title").asText().equals(title)) {
                return line.path("checkIn").path("staleByDays").asInt();
            }
        }
        throw new AssertionError(title + " is not in " + register(user));
    }

    private static JsonNode register(String user) {
        return Running.json(running.get(running.confluence() + "/rest/common-ground/1.0/register?spaces=PD", user));
    }
}
