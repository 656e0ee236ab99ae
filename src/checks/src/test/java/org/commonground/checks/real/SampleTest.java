package org.commonground.checks.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {
    @TempDir
    private Path folder;

    @Test
    void jira_gets_two_fields_on_each_screen_the_project_the_issues_and_the_settings() throws IOException, InterruptedException {
        Path issues = Files.writeString(folder.resolve("s.jsonl"), "{\"key\":\"SKY-1\",\"summary\":\"One\",\"impact\":3}\n{\"key\":\"FAL-1\",\"summary\":\"No\"}\n");
        try (Played jira = new Played().with("GET /rest/api/2/field", "[{\"id\":\"customfield_7\",\"name\":\"Impact\"}]")
                .with("POST /rest/api/2/field", "{\"id\":\"customfield_8\"}").with("POST /rest/api/2/project", "{}")
                .with("GET /rest/api/2/myself", "{\"name\":\"admin\"}").with("GET /rest/api/2/screens", "[{\"id\":1}]")
                .with("GET /rest/api/2/screens/1/tabs", "[{\"id\":5}]")
                .with("GET /rest/api/2/screens/1/tabs/5/fields", "[{\"id\":\"customfield_7\"}]")
                .with("POST /rest/api/2/screens/1/tabs/5/fields", "{}").with("POST /rest/api/2/issue", "{}")
                .with("PUT /rest/common-ground/1.0/settings/SKY", "{}")) {
            assertThatThrownBy(() -> new JiraSample(new Rest(jira.address(), "admin:admin")).load(issues))
                    .isInstanceOf(IOException.class).hasMessage("Project SKY has no issue type.");
            jira.with("GET /rest/api/2/project/SKY", "{\"issueTypes\":[{\"id\":\"9\",\"subtask\":true},{\"id\":\"10\",\"subtask\":false}]}");

            assertThat(new JiraSample(new Rest(jira.address(), "admin:admin")).load(issues))
                    .isEqualTo("1 issues in project SKY, with customfield_7 as impact and customfield_8 as effort.");
            assertThat(jira.asked).filteredOn(a -> a.startsWith("POST /rest/api/2/issue")).hasSize(1).first().asString()
                    .contains("\"customfield_7\":3").contains("\"issuetype\":{\"id\":\"10\"}").doesNotContain("customfield_8");
            assertThat(jira.asked).contains("POST /rest/api/2/screens/1/tabs/5/fields {\"fieldId\":\"customfield_8\"}")
                    .doesNotContain("POST /rest/api/2/screens/1/tabs/5/fields {\"fieldId\":\"customfield_7\"}");
            assertThat(jira.asked).last().asString().startsWith("PUT /rest/common-ground/1.0/settings/SKY");
            assertThat(jira.headers).containsEntry("Authorization", "Basic YWRtaW46YWRtaW4=");
        }
    }

    @Test
    void confluence_gets_its_spaces_and_the_last_version_of_each_page() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("index.json"), "{\"spaces\":[{\"key\":\"PD\",\"name\":\"Product\"}],\"pages\":["
                + "{\"space\":\"PD\",\"title\":\"A\",\"file\":\"1.xhtml\"},{\"space\":\"PD\",\"title\":\"A\",\"file\":\"2.xhtml\"}]}");
        Files.writeString(folder.resolve("2.xhtml"), "<p>second</p>");
        try (Played wiki = new Played().with("POST /rest/api/space", "{}").with("POST /rest/api/content", "{}")) {
            assertThat(new ConfluenceSample(new Rest(wiki.address(), "token")).load(folder)).isEqualTo("1 pages in 1 spaces.");
            assertThat(wiki.asked).last().asString().contains("<p>second</p>").contains("\"title\":\"A (sample)\"");
            assertThat(wiki.headers).containsEntry("Authorization", "Bearer token");
        }
    }

    @Test
    void what_a_product_refuses_is_said_in_its_own_words() throws IOException {
        try (Played product = new Played().with("GET /rest/x", "!403 no such right")) {
            assertThatThrownBy(() -> new Rest(product.address(), "a:b").get("/rest/x")).isInstanceOf(IOException.class)
                    .hasMessage("/rest/x answers 403: no such right");
        }
    }
}
