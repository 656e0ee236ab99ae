package org.commonground.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.commonground.sandbox.host.Database;
import org.commonground.sandbox.host.HostCalls;
import org.commonground.sandbox.jira.load.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two nodes on one database: what one of them writes, the other finds. */
class IssuesOnTwoNodesTest {
    /** Longer than a node looks back for what others wrote late. */
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final int ROUNDS = 100;
    private static final int AT_ONCE = 4;
    private final Later clock = new Later();
    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    private final Database ofWriter = Database.open(url, "JIRA", true);
    private final Database ofReader = Database.open(url, "JIRA", true);
    private final Site writer = new Site(ofWriter, clock);
    private final Issues reader;

    IssuesOnTwoNodesTest() {
        Sample.load(writer);
        reader = new Site(ofReader, clock).issues();
    }

    @AfterEach
    void close() {
        ofReader.close();
        ofWriter.close();
    }

    private void write(String summary) {
        MutableIssue issue = writer.issues().getIssueByCurrentKey("SKY-2");
        issue.setSummary(summary);
        writer.issues().updateIssue(JiraUser.byName("admin"), issue, UpdateIssueRequest.builder().build());
    }

    private String found() {
        return reader.byKey("SKY-2").orElseThrow().summary();
    }

    @Test
    void all_who_ask_at_once_after_a_change_find_it() {
        for (int round = 0; round < ROUNDS; round++) {
            String written = "Written in round " + round;
            write(written);
            clock.passes(LONG);
            List<CompletableFuture<String>> asked = Stream.generate(() -> CompletableFuture.supplyAsync(this::found)).limit(AT_ONCE).toList();

            assertThat(asked).extracting(CompletableFuture::join).containsOnly(written);
        }
    }

    @Test
    void what_could_not_be_read_is_read_the_next_time() {
        write("Written while nobody could read");
        clock.passes(LONG);
        ofWriter.update("ALTER TABLE custom_field_value RENAME TO away");
        assertThatThrownBy(this::found).isInstanceOf(IllegalStateException.class);
        clock.passes(LONG);
        ofWriter.update("ALTER TABLE away RENAME TO custom_field_value");

        assertThat(found()).isEqualTo("Written while nobody could read");
    }

    @Test
    void a_new_issue_is_found_by_its_id_at_the_first_question() {
        ofWriter.update("INSERT INTO issue (id, issue_key, project_id, type_id, status_id, summary, description, labels, components, votes, created,"
                + " updated) SELECT 99999, 'SKY-999', project_id, type_id, status_id, 'New', '', '', '', 0, ?, ? FROM issue WHERE issue_key = 'SKY-2'",
                clock.millis(), clock.millis());

        assertThat(reader.byId(99_999)).get().extracting(IssueRow::key).isEqualTo("SKY-999");
    }

    @Test
    void what_a_node_whose_clock_is_late_writes_covers_what_was_there() {
        write("Written first");
        assertThat(found()).isEqualTo("Written first");
        clock.passes(Duration.ofSeconds(-3));
        write("Written last");

        assertThat(found()).isEqualTo("Written last");
    }

    @Test
    void catching_up_is_not_counted_as_the_work_of_a_request() {
        write("Written by another node");
        HostCalls.reset();

        assertThat(found()).isEqualTo("Written by another node");
        assertThat(HostCalls.of(HostCalls.Kind.SQL)).isZero();
    }

    /** A clock that goes on when it is told to. */
    private static final class Later extends Clock {
        private volatile Instant now = PlayedJira.CLOCK.instant();

        void passes(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return PlayedJira.CLOCK.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
