package com.atlassian.jira.issue;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Finds and creates custom fields. A type or a searcher that does not exist is null, as is a field.
 *
 * <p>Seen: [P8] multiple-subtasks, scrum-poker, Slack integration; [docs] getCustomFieldType, getCustomFieldSearcher and
 * createCustomField in the API documentation of Jira 7.2, and in public code on Jira 7 to 10. A list of issue types that
 * holds null is all of them.
 */
public interface CustomFieldManager {
    CustomField getCustomFieldObject(String id);

    List<CustomField> getCustomFieldObjects(Long projectId, List<String> issueTypeIds);

    CustomFieldType getCustomFieldType(String key);

    CustomFieldSearcher getCustomFieldSearcher(String key);

    CustomField createCustomField(String fieldName, String description, CustomFieldType fieldType,
                                  CustomFieldSearcher customFieldSearcher, List<JiraContextNode> contexts,
                                  List<IssueType> issueTypes) throws GenericEntityException;
}
