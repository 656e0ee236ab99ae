package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Administrators say how long a check-in stays fresh; what cannot be a number of days is refused in one sentence. */
class FreshnessSettingTest {
    private static final String PATH = "/plugins/servlet/common-ground/freshness";
    private static final String REFUSED = "Write a whole number of days from 0 to 3,650.";
    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.with();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void what_is_saved_counts_at_once_on_pages() {
        long id = new Pages(running, "admin").create("ENG", "Checked a while ago",
            Pages.feasibility("verdict=feasible", "date=" + LocalDate.now().minusDays(40)));
        String page = running.confluence() + "/pages/viewpage.action?pageId=" + id;
        assertThat(running.get(page, "viewer").body()).contains("changed 40 days after the check-in");

        Form form = new Form();
        assertThat(form.days()).isEqualTo("30");
        HttpResponse<String> saved = form.send("40", form.token());
        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(form.open().body()).contains("Saved.").contains("value=\"40\"");
        assertThat(running.get(page, "viewer").body()).doesNotContain("after the check-in");

        assertThat(form.send(" 39 ", form.token()).statusCode()).isEqualTo(302);
        assertThat(running.get(page, "viewer").body()).contains("changed 40 days after the check-in");
        form.send("30", form.token());
    }

    @Test
    void a_single_day_is_said_as_one_on_pages_and_in_registers() {
        Pages pages = new Pages(running, "admin");
        long checked = pages.create("ENG", "Checked yesterday",
            Pages.feasibility("verdict=feasible", "date=" + LocalDate.now().minusDays(1)));
        long register = pages.create("ENG", "Register", Pages.macro("discovery-register", "", "spaces=ENG"));
        Form form = new Form();
        form.send("0", form.token());

        String page = running.confluence() + "/pages/viewpage.action?pageId=";
        assertThat(running.get(page + checked, "viewer").body()).contains("changed a day after the check-in");
        assertThat(running.get(page + register, "viewer").body()).contains("Stale: changed a day later");
        form.send("30", form.token());
    }

    @Test
    void what_is_no_number_of_days_is_refused_in_one_sentence_and_stays_in_the_form() {
        Form form = new Form();
        for (String wrong : List.of("", "soon", "-1", "3651", "1.5", "99999999999999999999", "\u0663", "<script>alert(1)</script>")) {
            HttpResponse<String> answer = form.send(wrong, form.token());

            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(answer.body()).as(wrong).contains(REFUSED).doesNotContain("<script>alert");
        }
        assertThat(form.send("soon", form.token()).body()).contains("value=\"soon\"");
        assertThat(form.days()).isEqualTo("30");
    }

    @Test
    void a_form_from_elsewhere_saves_nothing() {
        Form form = new Form();
        for (String token : List.of("", "00000000-0000-0000-0000-000000000000")) {
            HttpResponse<String> answer = form.send("5", token);

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("nothing was saved");
        }
        assertThat(form.days()).isEqualTo("30");
    }

    @Test
    void only_administrators_may_look_and_save() {
        HttpResponse<String> seen = running.get(running.confluence() + PATH, "product");
        assertThat(seen.statusCode()).isEqualTo(403);
        assertThat(seen.body()).contains("Only administrators").doesNotContain("name=\"days\"");
        assertThat(running.post(running.confluence() + PATH, "product", "days=5&token=x").statusCode()).isEqualTo(403);
        assertThat(running.get(running.confluence() + PATH, null).statusCode()).isIn(302, 401, 403);
        assertThat(new Form().days()).isEqualTo("30");
    }

    /** The form in one browser session. */
    private static final class Form {
        private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
        private static final Pattern DAYS = Pattern.compile("name=\"days\" value=\"([^\"]*)\"");
        private final String cookie = running.get(running.confluence() + PATH, "admin").headers().firstValue("Set-Cookie")
            .map(set -> set.replaceFirst(";.*", "")).orElseThrow();

        HttpResponse<String> open() {
            return running.get(running.confluence() + PATH + "?saved", "admin", Map.of("Cookie", cookie));
        }

        String token() {
            return found(TOKEN);
        }

        String days() {
            return found(DAYS);
        }

        private String found(Pattern pattern) {
            Matcher found = pattern.matcher(open().body());
            assertThat(found.find()).isTrue();
            return found.group(1);
        }

        HttpResponse<String> send(String days, String token) {
            return running.post(running.confluence() + PATH, "admin", "days=" + Running.encoded(days) + "&token=" + token,
                Map.of("Cookie", cookie));
        }
    }
}
