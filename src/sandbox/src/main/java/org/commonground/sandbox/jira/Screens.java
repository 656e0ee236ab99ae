package org.commonground.sandbox.jira;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.operation.IssueOperation;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonground.sandbox.host.Database;

/**
 * The one screen on which all issues are created, edited and viewed. Fields that the sandbox loads are on it; as in Jira,
 * one that is created through the API is not until it is put there.
 */
public final class Screens implements IssueTypeScreenSchemeManager {
    private final Database database;
    private volatile Set<String> shown = Set.of();

    Screens(Database database) {
        this.database = database;
    }

    void read() {
        shown = database.query("SELECT id FROM custom_field WHERE id NOT IN (SELECT field_id FROM field_off_screen)", row -> "customfield_" + row.getLong(1)).stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns whether the field is on the screen. */
    public boolean shows(JiraField field) {
        return shown.contains(field.getId());
    }

    void takeOff(JiraField field) {
        database.update("INSERT INTO field_off_screen (field_id) VALUES (?)", field.id());
        read();
    }

    private void put(String fieldId) {
        database.update("DELETE FROM field_off_screen WHERE field_id = ?",
                Long.parseLong(fieldId.replace("customfield_", "")));
        read();
    }

    @Override
    public IssueTypeScreenScheme getIssueTypeScreenScheme(Project project) {
        return new Scheme(new DefaultScreen());
    }

    private record Scheme(FieldScreen screen) implements IssueTypeScreenScheme, IssueTypeScreenSchemeEntity, FieldScreenScheme {
        @Override
        public Collection<IssueTypeScreenSchemeEntity> getEntities() {
            return List.of(this);
        }

        /** Null: the entry that all kinds of issues share. */
        @Override
        public String getIssueTypeId() {
            return null;
        }

        @Override
        public FieldScreenScheme getFieldScreenScheme() {
            return this;
        }

        @Override
        public FieldScreen getFieldScreen(IssueOperation issueOperation) {
            return screen;
        }
    }

    private final class DefaultScreen implements FieldScreen {
        @Override
        public Long getId() {
            return 1L;
        }

        @Override
        public String getName() {
            return "Default Screen";
        }

        @Override
        public boolean containsField(String fieldId) {
            return shown.contains(fieldId);
        }

        @Override
        public FieldScreenTab getTab(int tabPosition) {
            return tabPosition == 0 ? Screens.this::put : null;
        }
    }
}
