package org.commonground.jira;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperation;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The screens on which a project's issues are created, edited and viewed; those of workflow transitions are not among them. */
final class ProjectScreens {
    private final IssueTypeScreenSchemeManager schemes;

    ProjectScreens(IssueTypeScreenSchemeManager schemes) {
        this.schemes = schemes;
    }

    /** Returns the names of the edit screens that the field is not on, for the kinds of issues that the project has. */
    List<String> editScreensWithout(Project project, String fieldId) {
        return screens(project, IssueOperations.EDIT_ISSUE_OPERATION).stream()
            .filter(screen -> !screen.containsField(fieldId)).map(FieldScreen::getName).toList();
    }

    /** Returns whether the field is on the screen for editing issues of this type; also when no such screen is to be found. */
    boolean isOnEditScreen(Project project, IssueType type, String fieldId) {
        IssueTypeScreenScheme scheme = schemes.getIssueTypeScreenScheme(project);
        return scheme == null || entry(scheme, type.getId()).or(() -> entry(scheme, null))
            .map(found -> found.getFieldScreen(IssueOperations.EDIT_ISSUE_OPERATION))
            .map(screen -> screen.containsField(fieldId)).orElse(true);
    }

    /** Puts the field at the end of the first tab of each screen that it is not on, and returns the names of these screens. */
    List<String> put(Project project, String fieldId) {
        List<String> names = new ArrayList<>();
        for (FieldScreen screen : screens(project, IssueOperations.CREATE_ISSUE_OPERATION,
            IssueOperations.EDIT_ISSUE_OPERATION, IssueOperations.VIEW_ISSUE_OPERATION)) {
            FieldScreenTab tab = screen.getTab(0);
            if (tab != null && !screen.containsField(fieldId)) {
                tab.addFieldScreenLayoutItem(fieldId);
                names.add(screen.getName());
            }
        }
        return names;
    }

    private Collection<FieldScreen> screens(Project project, IssueOperation... operations) {
        Map<Long, FieldScreen> screens = new LinkedHashMap<>();
        IssueTypeScreenScheme scheme = schemes.getIssueTypeScreenScheme(project);
        if (scheme == null) {
            return List.of();
        }
        for (IssueType type : project.getIssueTypes()) {
            entry(scheme, type.getId()).or(() -> entry(scheme, null)).ifPresent(found -> {
                for (IssueOperation operation : operations) {
                    FieldScreen screen = found.getFieldScreen(operation);
                    if (screen != null) {
                        screens.putIfAbsent(screen.getId(), screen);
                    }
                }
            });
        }
        return screens.values();
    }

    /** The scheme's own entry for a kind of issue; null asks for the entry that all others share. */
    private static Optional<FieldScreenScheme> entry(IssueTypeScreenScheme scheme, String typeId) {
        return scheme.getEntities().stream()
            .filter(entity -> typeId == null ? entity.getIssueTypeId() == null : typeId.equals(entity.getIssueTypeId()))
            .findFirst().map(IssueTypeScreenSchemeEntity::getFieldScreenScheme);
    }
}
