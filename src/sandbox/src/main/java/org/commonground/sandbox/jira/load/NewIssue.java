package org.commonground.sandbox.jira.load;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.commonground.sandbox.host.SandboxUser;
import org.commonground.sandbox.host.Users;
import org.commonground.sandbox.jira.JiraPermissions;

/** An issue as a line describes it, checked. */
record NewIssue(String key, String project, String type, String status, Optional<String> priority, String summary,
                String description, Optional<String> reporterKey, Optional<String> assigneeKey, List<String> labels,
                List<String> components, int votes, Optional<Instant> created, Optional<Instant> updated,
                Optional<String> securityLevel, OptionalDouble storyPoints, OptionalDouble impact,
                OptionalDouble effort) {
    static final int LONGEST_SUMMARY = 255;

    private static final Pattern KEY = Pattern.compile("([A-Z][A-Z0-9_]{1,18})-[1-9]\\d{0,11}");
    private static final int LONGEST_NAME = 60;

    static NewIssue read(JsonLine line, FieldMapping impact, FieldMapping effort) {
        String key = line.needed("key");
        if (!KEY.matcher(key).matches()) {
            throw line.wrong("\"" + key + "\" is no issue key; write the project's key in capitals, a hyphen and a number,"
                    + " as SKY-12.");
        }
        String project = key.substring(0, key.indexOf('-'));
        if (!line.text("project").orElse(project).equals(project)) {
            throw line.wrong("the key \"" + key + "\" does not belong to the project \"" + line.needed("project")
                    + "\"; make them agree, or leave \"project\" out.");
        }
        String summary = line.needed("summary").replaceAll("\\s*[\\r\\n]+\\s*", " ");
        if (summary.length() > LONGEST_SUMMARY) {
            throw line.wrong("the summary of " + key + " has " + summary.length() + " characters; Jira allows "
                    + LONGEST_SUMMARY + ", so shorten it.");
        }
        return new NewIssue(key, project, name(line, "type").orElse("Task"), name(line, "status").orElse("To Do"),
                name(line, "priority"), summary, line.text("description").orElse(""), person(line, "reporter"),
                person(line, "assignee"), line.texts("labels"), line.texts("components"), votes(line),
                line.time("created"), line.time("updated"),
                line.text("securityLevel").filter(JiraPermissions.LEADERSHIP::equals), line.number("storyPoints"),
                impact.value(line), effort.value(line));
    }

    private static Optional<String> name(JsonLine line, String property) {
        Optional<String> name = line.text(property);
        if (name.isPresent() && name.get().length() > LONGEST_NAME) {
            throw line.wrong("\"" + property + "\" has " + name.get().length() + " characters; Jira allows "
                    + LONGEST_NAME + ", so shorten it.");
        }
        return name;
    }

    private static Optional<String> person(JsonLine line, String property) {
        return line.text(property).flatMap(Users::byName).map(SandboxUser::key);
    }

    private static int votes(JsonLine line) {
        double votes = line.number("votes").orElse(0);
        if (votes < 0 || votes > 1_000_000_000 || votes != Math.rint(votes)) {
            throw line.wrong("\"votes\" is " + votes + ", but must be a whole number from 0.");
        }
        return (int) votes;
    }
}
