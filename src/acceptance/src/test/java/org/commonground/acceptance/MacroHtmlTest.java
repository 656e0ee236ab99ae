package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.acceptance.Pages.macro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The HTML of each macro is as recorded. Run with {@code -Dgolden.update=true} to record it anew, and read the difference. */
class MacroHtmlTest {
    private static final Path GOLDEN = Repository.ROOT.resolve("src/acceptance/src/test/resources/golden");
    private static final Pattern DIV = Pattern.compile("<(/?)div\\b");
    private static Running running;
    private static Pages pages;

    @BeforeAll
    static void start() {
        running = Running.with();
        pages = new Pages(running, "admin");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void a_discovery_summary() throws IOException {
        golden("discovery-summary", "cg-record ", macro("discovery-summary", "<table><tbody>"
                + "<tr><th>Problem</th><td>Coordinators book a trip once per traveller &amp; give up.</td></tr>"
                + "<tr><th>Who has it</th><td>Team assistants</td></tr>"
                + "<tr><th>Evidence</th><td><ul><li>61 % leave without a booking</li><li>9 of 11 keep a spreadsheet</li></ul></td></tr>"
                + "<tr><th>Open questions</th><td>Who pays the difference?</td></tr></tbody></table>",
            "decision=validated", "owner=product", "date=" + LocalDate.now(), "issues=SKY-12, SKY-13"));
    }

    @Test
    void an_empty_discovery_summary() throws IOException {
        golden("discovery-summary-empty", "cg-record ", macro("discovery-summary", ""));
    }

    @Test
    void a_discovery_summary_that_cannot_be_read() throws IOException {
        golden("discovery-summary-unreadable", "cg-record ",
            macro("discovery-summary", "<p>In words only</p>", "decision=perhaps", "owner=gone-person", "date=soon"));
    }

    @Test
    void feasibility_notes() throws IOException {
        golden("feasibility-notes", "cg-record ", macro("feasibility-notes", "<h3>Risks</h3><table><tbody>"
                + "<tr><th>Risk</th><th>Likelihood</th><th>Severity</th></tr>"
                + "<tr><td>The hold expires</td><td>High</td><td>Medium</td></tr>"
                + "<tr><td>Eight seats held, two refused</td><td>Medium</td><td>High</td></tr></tbody></table>"
                + "<h3>Dissent</h3><table><tbody><tr><th>Dissent</th><th>Kind</th><th>By</th><th>State</th></tr>"
                + "<tr><td>Coordinators will call for each change</td><td>Concern</td><td>designer</td><td>Open</td></tr></tbody></table>",
            "verdict=feasible-with-risks", "confidence=medium", "effort=3-5 weeks", "date=" + LocalDate.now(),
            "participants=engineer, designer", "issues=SKY-12"));
    }

    @Test
    void feasibility_notes_that_wait_for_their_check_in() throws IOException {
        golden("feasibility-notes-waiting", "cg-record ", macro("feasibility-notes", "<h3>Unknowns</h3><ul><li>Will they open their holds?</li></ul>"));
    }

    @Test
    void an_impact_effort_matrix() throws IOException {
        golden("impact-effort-matrix", "cg-matrix-figure", macro("impact-effort-matrix", "<table><tbody>"
            + "<tr><th>Idea</th><th>Impact</th><th>Effort</th></tr>"
            + "<tr><td>Group booking</td><td>9</td><td>6</td></tr><tr><td>Seat maps &amp; names</td><td>6</td><td>2</td></tr>"
            + "<tr><td>Voice booking</td><td>not known yet</td><td>8</td></tr></tbody></table>", "scale=1-10"));
    }

    @Test
    void an_impact_effort_matrix_without_a_table() throws IOException {
        golden("impact-effort-matrix-none", "cg-matrix-figure", macro("impact-effort-matrix", "<p>Not yet</p>"));
    }

    @Test
    void a_discovery_register() throws IOException {
        pages.create("DES", "Golden idea", macro("discovery-summary", "", "decision=exploring", "owner=product")
            + macro("feasibility-notes", "", "verdict=needs-a-spike"));
        Instant end = Instant.now().plusSeconds(30);
        while (!running.get(running.confluence() + "/rest/common-ground/1.0/register", "admin").body().contains("\"building\":{\"state\":\"done\"")) {
            assertThat(Instant.now()).as("the register is built").isBefore(end);
        }
        golden("discovery-register", "cg-register\"", macro("discovery-register", "", "spaces=DES", "decision=exploring"));
    }

    @Test
    void a_discovery_register_without_a_record() throws IOException {
        golden("discovery-register-empty", "cg-register\"", macro("discovery-register", "", "spaces=NONE"));
    }

    private static void golden(String name, String part, String body) throws IOException {
        long id = pages.create("ENG", "Golden " + name, body);
        String page = running.get(running.confluence() + "/pages/viewpage.action?pageId=" + id, "viewer").body();
        String html = lasting(div(page, part));
        Path file = GOLDEN.resolve(name + ".html");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, html);
        }
        assertThat(html).isEqualTo(Files.readString(file));
    }

    /** The whole element whose class begins so. */
    private static String div(String page, String part) {
        int start = page.indexOf("<div class=\"" + part);
        assertThat(start).as(part + " in\n" + page).isNotNegative();
        Matcher tag = DIV.matcher(page).region(start, page.length());
        int depth = 0;
        while (tag.find()) {
            depth += tag.group(1).isEmpty() ? 1 : -1;
            if (depth == 0) {
                return page.substring(start, page.indexOf('>', tag.start()) + 1);
            }
        }
        throw new IllegalStateException(part + " is never closed in\n" + page);
    }

    /** Without what differs from run to run: ids, today's date, and the template's empty lines. */
    private static String lasting(String html) {
        return html.replaceAll("pageId=[0-9]+", "pageId=ID").replaceAll("cg-picture-[0-9]+", "cg-picture-N")
            .replaceAll("[A-Z][a-z]{2} [0-9]{1,2}, 2[0-9]{3}", "TODAY").replaceAll("2[0-9]{3}-[0-9]{2}-[0-9]{2}", "TODAY")
            .replaceAll("(?m)^[ \\t]+|[ \\t]+$", "").replaceAll("[ \\t]+", " ").replaceAll("\\n+", "\n") + "\n";
    }
}
