package org.commonground.core.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonground.core.page.ReadRecords;
import org.commonground.core.port.EditablePages;
import org.commonground.core.port.NotThere;
import org.junit.jupiter.api.Test;

class PlanCheckInTest {
    private static final String PAGE = """
        <ac:structured-macro ac:name="discovery-summary"><ac:rich-text-body><table><tr><th>Open question</th><th>Answer</th></tr>
        <tr><td>How many?</td><td></td></tr><tr><td>Why?</td><td>So.</td></tr></table></ac:rich-text-body></ac:structured-macro>
        <ac:structured-macro ac:name="feasibility-notes"><ac:parameter ac:name="verdict">feasible</ac:parameter></ac:structured-macro>
        <ac:structured-macro ac:name="feasibility-notes"><ac:parameter ac:name="participants">ada, ben</ac:parameter><ac:rich-text-body>
        <h3>Unknowns</h3><ul><li>Who pays?</li></ul></ac:rich-text-body></ac:structured-macro>""";
    private final OnePage pages = new OnePage(PAGE);
    private final PlanCheckIn plan = new PlanCheckIn(pages, new ReadRecords(UnaryOperator.identity()));

    @Test
    void only_a_record_without_a_verdict_is_offered_with_what_is_not_known_yet() throws NotThere {
        PlanCheckIn.Waiting waiting = plan.offer(1).waiting().get(0);
        assertThat(plan.offer(1).waiting()).hasSize(1);
        assertThat(waiting.index()).isEqualTo(1);
        assertThat(waiting.people()).containsExactly("ada", "ben");
        assertThat(waiting.agenda()).containsExactly("How many?", "Who pays?");
    }

    @Test
    void the_date_is_saved_on_what_the_page_says_at_that_moment() throws NotThere {
        pages.meanwhile = "<p>somebody else's words</p>" + PAGE;
        plan.plan(1, 1, LocalDate.of(2026, 12, 1), "planned");
        assertThat(pages.storage).startsWith("<p>somebody else's words</p>")
            .contains("<ac:parameter ac:name=\"date\">2026-12-01</ac:parameter><ac:parameter ac:name=\"participants\">");
    }

    @Test
    void a_record_with_a_verdict_or_no_record_is_not_there() {
        assertThatExceptionOfType(NotThere.class).isThrownBy(() -> plan.plan(1, 0, LocalDate.EPOCH, ""));
        assertThatExceptionOfType(NotThere.class).isThrownBy(() -> plan.plan(1, 9, LocalDate.EPOCH, ""));
        assertThatExceptionOfType(NotThere.class).isThrownBy(() -> plan.offer(2));
    }

    @Test
    void a_time_is_meant_in_its_zone() throws NotThere {
        Meeting summer = meeting("2026-07-01", "Europe/Berlin");
        Meeting winter = meeting("2026-12-01", "Europe/Berlin");
        assertThat(summer.start().toInstant()).isEqualTo(Instant.parse("2026-07-01T08:00:00Z"));
        assertThat(winter.start().toInstant()).isEqualTo(Instant.parse("2026-12-01T09:00:00Z"));
        // 02:30 does not exist on that night: the clock goes from 02:00 to 03:00
        assertThat(new MeetingForm("2026-03-29", "02:30", "Europe/Berlin", "30", "").meeting("", List.of(), "").orElseThrow().start()
            .toInstant()).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
    }

    @Test
    void what_cannot_be_read_is_named() {
        assertThat(new MeetingForm("tomorrow", "late", "Mars/Base", "4", "").mistakes()).containsExactly("date", "time", "zone", "minutes");
        assertThat(new MeetingForm("2026-02-30", "25:00", "", "481", "").mistakes()).containsExactly("date", "time", "zone", "minutes");
        assertThat(new MeetingForm(" 2026-02-28 ", "09:00", "UTC", "480", "a, b; a\nc").names()).containsExactly("a", "b", "c");
    }

    private Meeting meeting(String date, String zone) throws NotThere {
        return plan.offer(1).meeting(1, new MeetingForm(date, "10:00", zone, "30", "ada"), "t", "http://x/").orElseThrow();
    }

    private static final class OnePage implements EditablePages {
        private String storage;
        private String meanwhile;

        OnePage(String storage) {
            this.storage = storage;
        }

        @Override
        public Text read(long pageId) throws NotThere {
            if (pageId != 1) {
                throw new NotThere("page " + pageId);
            }
            return new Text("Idea", "/display/X/Idea", storage, true);
        }

        @Override
        public void change(long pageId, UnaryOperator<String> change, String comment) {
            storage = change.apply(meanwhile == null ? storage : meanwhile);
        }
    }
}
