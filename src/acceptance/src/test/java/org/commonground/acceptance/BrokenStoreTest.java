package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of the register that the database has lost: what needs it says so, and the pages around it are as ever. */
class BrokenStoreTest {
    private static final String REST = "/rest/common-ground/1.0/register";
    private static final String HEALTH = "/plugins/servlet/common-ground/health";
    private static final String SENTENCE = "The register cannot be read now. The log of the server says why.";
    private final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
    private Running running;
    private long page;

    @BeforeEach
    void start() {
        running = Running.with("--db", database);
        page = new Pages(running, "admin").create("ENG", "All ideas", "<p>Around it</p>" + Pages.macro("discovery-register", ""));
        Wait.until(() -> Running.json(get(REST)).at("/building/state").asText(), "done"::equals);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGISTER_REBUILD", "REGISTER_ENTRY"})
    void the_register_says_so_as_data_and_as_a_page(String table) throws SQLException {
        lose(table);

        says(get(REST));
        HttpResponse<String> shown = get("/pages/viewpage.action?pageId=" + page);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("The register cannot be shown now").contains("Around it").doesNotContain("Error rendering macro");
    }

    @Test
    void the_building_says_so_as_data_and_as_a_page() throws SQLException {
        lose("REGISTER_REBUILD");

        String building = running.confluence() + REST + "/building";
        for (HttpResponse<String> answer : List.of(running.get(building, "admin"), running.post(building, "admin", "application/json", "{}"),
            running.delete(building, "admin"))) {
            says(answer);
        }
        HttpResponse<String> shown = get("/plugins/servlet/common-ground/register");
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("The store of the register does not answer.");
    }

    @ParameterizedTest
    @CsvSource({"REGISTER_REBUILD, register-building, register", "REGISTER_ENTRY, register, register-building"})
    void an_administrator_gets_all_the_rest(String table, String lost, String other) throws SQLException {
        lose(table);

        JsonNode support = Running.json(get(HEALTH + "/support.json"));
        assertThat(support.at("/unread/" + lost).asText()).isEqualTo("NotAvailable");
        assertThat(support.get("rows").has(other)).isTrue();
        Map<String, String> files = Zip.files(running, running.confluence() + HEALTH + "/complete.zip");
        assertThat(files).containsKeys("README.txt", other + ".csv", "confluence-settings.json").doesNotContainKey(lost + ".csv");
        assertThat(files.get(lost + ".txt")).startsWith("This part could not be read");
    }

    private HttpResponse<String> get(String path) {
        return running.get(running.confluence() + path, "admin");
    }

    private static void says(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(Running.json(answer).get("messages").get(0).asText()).isEqualTo(SENTENCE);
    }

    private void lose(String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database); Statement statement = connection.createStatement()) {
            String name;
            try (ResultSet found = statement.executeQuery("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'CONFLUENCE'"
                + " AND TABLE_NAME LIKE 'AO\\_______\\_" + table + "'")) {
                assertThat(found.next()).isTrue();
                name = found.getString(1);
            }
            statement.execute("DROP TABLE CONFLUENCE.\"" + name + "\"");
        }
    }
}
