package org.commonground.sandbox.jira.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.commonground.sandbox.host.SandboxUser;
import org.commonground.sandbox.host.Users;
import org.commonground.sandbox.jira.Constant;
import org.commonground.sandbox.jira.IssueRow;
import org.commonground.sandbox.jira.Issues;
import org.commonground.sandbox.jira.JiraField;

/** Writes values for people; templates call it {@code $show}. */
public final class Show {
    private final DateTimeFormatter time;

    Show(ZoneId zone) {
        time = DateTimeFormatter.ofPattern("dd/MMM/yy h:mm a", Locale.ENGLISH).withZone(zone);
    }

    public String time(Instant instant) {
        return time.format(instant);
    }

    public String person(String key, String nobody) {
        return key == null ? nobody : Users.byKey(key).map(SandboxUser::fullName).orElse(key);
    }

    public String value(Object value) {
        return Issues.text(value);
    }

    /** The value of the first of these fields that the issue has, from the index. */
    public String field(IssueRow issue, List<JiraField> fields) {
        return fields.stream().map(f -> issue.values().get(f.id())).filter(v -> v != null).findFirst().map(Issues::text)
                .orElse("");
    }

    public String lozenge(Constant status) {
        return switch (status.category()) {
            case "Done" -> "aui-lozenge-success";
            case "In Progress" -> "aui-lozenge-inprogress";
            default -> "aui-lozenge-default";
        };
    }

    public String encode(String text) {
        return Visit.encode(text);
    }
}
