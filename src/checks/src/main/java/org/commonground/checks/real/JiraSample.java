package org.commonground.checks.real;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sample's main project in a real Jira: two number fields on every screen, the project, its issues, and the app's
 * settings for it. The addresses are those of the documentation of Jira's REST API 2; none of this has been run yet.
 */
final class JiraSample {
    private static final String PROJECT = "SKY";
    private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private final Rest rest;

    JiraSample(Rest rest) {
        this.rest = rest;
    }

    /** Loads the issues of a JSON Lines file and says what there is now. */
    String load(Path file) throws IOException, InterruptedException {
        String impact = field("Impact");
        String effort = field("Effort");
        if (rest.get("/rest/api/2/project/" + PROJECT).isMissingNode()) {
            rest.post("/rest/api/2/project", Map.of("key", PROJECT, "name", "Skylark", "projectTypeKey", "business",
                    "projectTemplateKey", "com.atlassian.jira-core-project-templates:jira-core-project-management",
                    "lead", rest.get("/rest/api/2/myself").path("name").asText()));
        }
        for (JsonNode screen : rest.get("/rest/api/2/screens")) {
            show(screen.path("id").asText(), List.of(impact, effort));
        }
        String type = type(rest.get("/rest/api/2/project/" + PROJECT));
        int issues = 0;
        for (String line : Files.readAllLines(file)) {
            JsonNode issue = Rest.parse(line);
            if (issue.path("key").asText().startsWith(PROJECT + "-")) {
                rest.post("/rest/api/2/issue", Map.of("fields", fields(issue, type, impact, effort)));
                issues++;
            }
        }
        rest.put("/rest/common-ground/1.0/settings/" + PROJECT, Map.of("impact", axis(impact, 9), "effort", axis(effort, 13)));
        return issues + " issues in project " + PROJECT + ", with " + impact + " as impact and " + effort + " as effort.";
    }

    private String field(String name) throws IOException, InterruptedException {
        for (JsonNode field : rest.get("/rest/api/2/field")) {
            if (field.path("name").asText().equals(name)) {
                return field.path("id").asText();
            }
        }
        return rest.post("/rest/api/2/field", Map.of("name", name, "type", TYPES + "float", "searcherKey", TYPES + "exactnumber"))
                .path("id").asText();
    }

    private void show(String screen, List<String> fields) throws IOException, InterruptedException {
        String tabs = "/rest/api/2/screens/" + screen + "/tabs";
        JsonNode first = rest.get(tabs).path(0);
        String shown = rest.get(tabs + "/" + first.path("id").asText() + "/fields").toString();
        for (String field : fields) {
            if (!shown.contains("\"" + field + "\"")) {
                rest.post(tabs + "/" + first.path("id").asText() + "/fields", Map.of("fieldId", field));
            }
        }
    }

    private static String type(JsonNode project) throws IOException {
        for (JsonNode type : project.path("issueTypes")) {
            if (!type.path("subtask").asBoolean()) {
                return type.path("id").asText();
            }
        }
        throw new IOException("Project " + PROJECT + " has no issue type.");
    }

    private static Map<String, Object> fields(JsonNode issue, String type, String impact, String effort) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("project", Map.of("key", PROJECT));
        fields.put("issuetype", Map.of("id", type));
        fields.put("summary", issue.path("summary").asText());
        if (issue.hasNonNull("description")) {
            fields.put("description", issue.path("description").asText());
        }
        if (issue.path("impact").isNumber()) {
            fields.put(impact, issue.path("impact").numberValue());
        }
        if (issue.path("effort").isNumber()) {
            fields.put(effort, issue.path("effort").numberValue());
        }
        return fields;
    }

    private static Map<String, Object> axis(String field, int max) {
        return Map.of("field", field, "min", "1", "max", String.valueOf(max), "step", "1", "kind", "linear", "threshold", "median");
    }
}
