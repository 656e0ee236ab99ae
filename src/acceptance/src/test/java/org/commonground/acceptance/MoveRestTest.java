package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changing an estimate over REST. */
class MoveRestTest {
    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.with();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static JsonNode row(String key) {
        return Running.json(running.get(running.jira() + "/rest/common-ground/1.0/matrix/rows?project="
                + key.substring(0, key.indexOf('-')) + "&search=" + key, "product")).get("rows").get(0);
    }

    private static HttpResponse<String> move(long id, String user, String json) {
        return running.put(running.jira() + "/rest/common-ground/1.0/matrix/issues/" + id, user, json);
    }

    private static HttpResponse<String> impact(String key, String user, String from, String to) {
        return move(row(key).get("id").asLong(), user, "{\"impact\": {\"from\": " + from + ", \"to\": " + to + "}}");
    }

    private static String message(HttpResponse<String> answer) {
        return Running.json(answer).get("messages").get(0).asText();
    }

    @Test
    void a_move_is_stored_answered_and_kept_in_jiras_history_under_its_author() {
        JsonNode before = row("SKY-3");
        HttpResponse<String> answer = impact("SKY-3", "designer", before.get("impact").asText(), "2");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Running.json(answer).get("row").get("impact").asDouble()).isEqualTo(2);
        assertThat(Running.json(answer).get("before").get("impact")).isEqualTo(before.get("impact"));
        assertThat(Running.json(answer).get("before").get("effort")).isEqualTo(before.get("effort"));
        assertThat(row("SKY-3").get("impact").asDouble()).isEqualTo(2);
        assertThat(running.get(running.jira() + "/browse/SKY-3", "product").body()).containsPattern("(?s)changehistory.*Dalia Haddad");
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_answered_and_not_overwritten() {
        JsonNode before = row("SKY-5");
        String seen = before.get("impact").asText();
        assertThat(impact("SKY-5", "engineer", seen, "4").statusCode()).isEqualTo(200);
        HttpResponse<String> answer = impact("SKY-5", "product", seen, "7");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Running.json(answer).get("current").get("impact").asDouble()).isEqualTo(4);
        assertThat(message(answer)).contains("impact 4");
        assertThat(row("SKY-5").get("impact").asDouble()).isEqualTo(4);
    }

    @Test
    void of_many_who_move_at_once_exactly_one_wins() throws InterruptedException, ExecutionException {
        JsonNode before = row("SKY-7");
        String seen = before.get("impact").asText();
        ExecutorService people = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> moves = new ArrayList<>();
        for (int value = 1; value <= 9; value++) {
            String to = String.valueOf(value);
            if (before.get("impact").asInt() != value) {
                moves.add(() -> impact("SKY-7", "product", seen, to).statusCode());
            }
        }
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : people.invokeAll(moves)) {
            answers.add(answer.get());
        }
        people.shutdown();

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void an_unplaced_issue_gets_a_place_and_undo_takes_it_away_again() {
        JsonNode tray = Running.json(running.get(running.jira()
                + "/rest/common-ground/1.0/matrix/rows?project=SKY&part=unplaced&limit=200", "product"));
        JsonNode issue = null;
        for (JsonNode row : tray.get("rows")) {
            issue = row.get("impact").isNull() && row.get("effort").isNull() ? row : issue;
        }
        long id = issue.get("id").asLong();
        HttpResponse<String> placed = move(id, "product",
                "{\"impact\": {\"from\": null, \"to\": 9}, \"effort\": {\"from\": null, \"to\": 1}}");
        HttpResponse<String> undone = move(id, "product",
                "{\"impact\": {\"from\": 9, \"to\": null}, \"effort\": {\"from\": 1, \"to\": null}}");

        assertThat(Running.json(placed).get("row").get("quadrant").asText()).isEqualTo("quick-win");
        assertThat(Running.json(undone).get("row").get("quadrant").isNull()).isTrue();
    }

    @Test
    void who_may_not_edit_is_refused_and_told_why() {
        HttpResponse<String> answer = impact("SKY-1", "viewer", "9", "5");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(message(answer)).isEqualTo("You may not edit this issue.");
        assertThat(row("SKY-1").get("impact").asDouble()).isEqualTo(9);
    }

    @Test
    void an_issue_that_may_not_be_seen_is_as_absent_as_one_that_does_not_exist() {
        String body = "{\"impact\": {\"from\": 1, \"to\": 5}}";
        HttpResponse<String> hidden = move(row("SKY-60").get("id").asLong(), "engineer", body);

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(move(999_999, "engineer", body).body());
        assertThat(move(1, null, body).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"300, beyond the scale", "-1, beyond the scale", "0, beyond the scale", "2.5, not one of the steps",
        "1e999, must be a number"})
    void a_value_off_the_scale_is_refused_and_named(String value, String said) {
        HttpResponse<String> answer = impact("SKY-1", "product", "9", value);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(message(answer)).contains("Impact").contains(said);
    }

    @Test
    void what_cannot_be_read_as_a_move_is_refused() {
        long id = row("SKY-1").get("id").asLong();

        assertThat(move(id, "product", "{}").statusCode()).isEqualTo(400);
        assertThat(message(move(id, "product", "{}"))).contains("impact or effort");
        assertThat(move(id, "product", "{\"colour\": 1}").statusCode()).isEqualTo(400);
        assertThat(move(id, "product", "{\"impact\": {\"from\": 9, \"to\": \"many\"}}").statusCode()).isEqualTo(400);
        assertThat(move(id, "product", "no json").statusCode()).isEqualTo(400);
        assertThat(running.put(running.jira() + "/rest/common-ground/1.0/matrix/issues/SKY-1", "product", "{}").statusCode()).isEqualTo(404);
    }
}
