package org.commonground.sandbox.jira.pages;

import com.atlassian.jira.issue.UpdateIssueRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.sandbox.jira.IssueRow;
import org.commonground.sandbox.jira.Issues;
import org.commonground.sandbox.jira.JiraField;
import org.commonground.sandbox.jira.JiraIssue;
import org.commonground.sandbox.jira.Site;
import org.commonground.sandbox.plugin.PluginModules;
import org.commonground.sandbox.velocity.HostTemplates;

/** The view of an issue, and the form that changes it. */
final class IssuePage {
    private static final int LONGEST_SUMMARY = 255;
    private static final int LONGEST_TEXT = 255;

    private final Site site;
    private final HostTemplates templates;
    private final PluginModules modules;

    IssuePage(Site site, HostTemplates templates, PluginModules modules) {
        this.site = site;
        this.templates = templates;
        this.modules = modules;
    }

    Optional<Page> show(String key, Visit visit) {
        return visible(key, visit).map(row -> view(row, visit));
    }

    Optional<Page> edit(String key, Visit visit) {
        return editable(key, visit).map(row -> {
            Map<String, String> inputs = new LinkedHashMap<>();
            inputs.put("summary", row.summary());
            fields(row).forEach(f -> inputs.put(f.getId(), Issues.text(row.values().get(f.id()))));
            return form(row, visit, inputs, Map.of());
        });
    }

    /** Stores the form; the page is the form again when something in it is wrong, else there is none. */
    Optional<Page> save(IssueRow row, Visit visit) {
        Map<String, String> inputs = new LinkedHashMap<>();
        Map<String, String> errors = new HashMap<>();
        JiraIssue issue = site.issues().issue(row);
        String summary = visit.parameter("summary").trim();
        inputs.put("summary", summary);
        if (summary.isEmpty()) {
            errors.put("summary", "You must specify a summary of the issue.");
        } else if (summary.length() > LONGEST_SUMMARY) {
            errors.put("summary", "Summary must be less than or equal to 255 characters.");
        }
        issue.setSummary(summary);
        for (JiraField field : fields(row)) {
            if (visit.request().getParameter(field.getId()) == null) {
                continue;
            }
            String input = visit.parameter(field.getId()).trim();
            inputs.put(field.getId(), input);
            try {
                issue.setCustomFieldValue(field, value(field, input));
            } catch (IllegalArgumentException e) {
                errors.put(field.getId(), e.getMessage());
            }
        }
        if (!errors.isEmpty()) {
            return Optional.of(form(row, visit, inputs, errors));
        }
        site.issues().updateIssue(visit.user(), issue, UpdateIssueRequest.builder().build());
        return Optional.empty();
    }

    Optional<IssueRow> visible(String key, Visit visit) {
        return site.issues().byKey(key).filter(row -> site.permissions().sees(row, visit.user()));
    }

    Optional<IssueRow> editable(String key, Visit visit) {
        return visible(key, visit).filter(row -> site.permissions().edits(row, visit.user()));
    }

    private static Object value(JiraField field, String input) {
        if (input.isEmpty()) {
            return null;
        }
        if (!field.number()) {
            if (input.length() > LONGEST_TEXT) {
                throw new IllegalArgumentException("The text is longer than 255 characters.");
            }
            return input;
        }
        if (!input.matches("[-+]?\\d{1,14}(\\.\\d{1,10})?")) {
            throw new IllegalArgumentException("'" + input + "' is an invalid number");
        }
        return Double.valueOf(input);
    }

    private Page view(IssueRow row, Visit visit) {
        Map<String, Object> context = visit.fragmentContext(row.project(), site.issues().issue(row));
        Map<String, Object> values = values(row, visit);
        values.put("history", site.issues().history(row));
        values.put("mayEdit", site.permissions().edits(row, visit.user()));
        values.put("leftPanels", modules.webPanels("atl.jira.view.issue.left.context", context));
        values.put("rightPanels", modules.webPanels("atl.jira.view.issue.right.context", context));
        return new Page("[" + row.key() + "] " + row.summary(), templates.render("issue", values), "page-type-issue",
                List.of("jira.view.issue"));
    }

    private Page form(IssueRow row, Visit visit, Map<String, String> inputs, Map<String, String> errors) {
        Map<String, Object> values = values(row, visit);
        values.put("inputs", inputs);
        values.put("errors", errors);
        return new Page("Edit Issue : " + row.key(), templates.render("edit", values), "page-type-edit");
    }

    private Map<String, Object> values(IssueRow row, Visit visit) {
        Map<String, Object> values = visit.values();
        values.put("issue", row);
        values.put("fields", fields(row));
        values.put("show", new Show(site.clock().getZone()));
        return values;
    }

    private List<JiraField> fields(IssueRow row) {
        return site.fields().of(row.project()).stream().filter(site.screens()::shows).toList();
    }
}
