package org.commonground.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import org.commonground.sandbox.host.HostCalls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IssuesTest {
    private final PlayedJira jira = PlayedJira.withSample();
    private final IssueManager issues = jira.component(IssueManager.class);
    private final CustomField impact = jira.site().fields().named("Impact").get(0);
    private final CustomField customer = jira.site().fields().named("Customer").get(0);

    @AfterEach
    void stop() {
        jira.close();
    }

    private void update(String author, MutableIssue issue) {
        issues.updateIssue(JiraUser.byName(author), issue, UpdateIssueRequest.builder().build());
    }

    @Test
    void readingAFieldIsOneQueryAndGivesADouble() {
        MutableIssue issue = issues.getIssueByCurrentKey("SKY-1");
        HostCalls.reset();
        assertThat(issue.getCustomFieldValue(impact)).isEqualTo(9.0);
        assertThat(HostCalls.summary()).isEqualTo("searches=0; fieldReads=1; permissionChecks=0; sql=1");
    }

    @Test
    void aFieldWithoutValueIsNullAndATextFieldGivesAString() {
        assertThat(issues.getIssueByCurrentKey("SKY-44").getCustomFieldValue(impact)).isNull();
        assertThat(issues.getIssueByCurrentKey("SKY-1").getCustomFieldValue(customer)).isEqualTo("Nordwind Logistics");
    }

    @Test
    void whatIsSetIsStoredOnlyByUpdateWithAuthorAndTime() {
        MutableIssue issue = issues.getIssueByCurrentKey("SKY-2");
        issue.setCustomFieldValue(impact, 4.5);
        issue.setSummary("Approve from the e-mail");
        assertThat(issue.getCustomFieldValue(impact)).isEqualTo(4.5);
        assertThat(issues.getIssueByCurrentKey("SKY-2").getCustomFieldValue(impact)).isEqualTo(8.0);

        update("designer", issue);

        IssueRow stored = jira.site().issues().byKey("SKY-2").orElseThrow();
        assertThat(stored.summary()).isEqualTo("Approve from the e-mail");
        assertThat(stored.values()).containsEntry(10_001L, 4.5);
        assertThat(stored.updated()).isEqualTo(PlayedJira.CLOCK.instant());
        assertThat(jira.site().issues().history(stored)).extracting(Change::authorKey, Change::field, Change::from, Change::to)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("key-designer", "Impact", "8", "4.5"),
                        org.assertj.core.groups.Tuple.tuple("key-designer", "summary",
                                "Approve a trip from the notification e-mail", "Approve from the e-mail"));
    }

    @Test
    void nullRemovesAValueInTheTablesAndInTheIndex() {
        MutableIssue issue = issues.getIssueByCurrentKey("SKY-2");
        issue.setCustomFieldValue(impact, null);
        update("admin", issue);
        assertThat(issues.getIssueByCurrentKey("SKY-2").getCustomFieldValue(impact)).isNull();
        assertThat(jira.site().issues().byKey("SKY-2").orElseThrow().values()).doesNotContainKey(10_001L);
    }

    @Test
    void anUnchangedValueLeavesNoHistory() {
        MutableIssue issue = issues.getIssueByCurrentKey("SKY-2");
        issue.setCustomFieldValue(impact, 8.0);
        update("admin", issue);
        assertThat(jira.site().issues().history(jira.site().issues().byKey("SKY-2").orElseThrow())).isEmpty();
    }

    @Test
    void aNumberFieldTakesNothingButADouble() {
        MutableIssue issue = issues.getIssueByCurrentKey("SKY-2");
        assertThatThrownBy(() -> issue.setCustomFieldValue(impact, 3)).isInstanceOf(ClassCastException.class)
                .hasMessageContaining("Impact takes a Double");
    }

    @Test
    void everythingIsThereAgainAfterARestart() {
        MutableIssue issue = issues.getIssueByCurrentKey("SKY-2");
        issue.setCustomFieldValue(impact, 1.0);
        update("admin", issue);
        Site again = jira.restarted().site();
        assertThat(again.issues().all()).containsExactlyInAnyOrderElementsOf(jira.site().issues().all());
        assertThat(org.commonground.sandbox.jira.load.Sample.load(again)).hasSize(3);
        assertThat(again.issues().all()).hasSize(75);
        assertThat(again.issues().getIssueByCurrentKey("SKY-2").getCustomFieldValue(impact)).isEqualTo(1.0);
    }

    @Test
    void fieldsKnowTheProjectsTheyApplyTo() {
        JiraProject sky = jira.site().projects().byKey("SKY").orElseThrow();
        JiraProject falcon = jira.site().projects().byKey("FAL").orElseThrow();
        CustomFieldManager fields = jira.component(CustomFieldManager.class);
        assertThat(fields.getCustomFieldObjects(sky.id(), List.of())).extracting(CustomField::getName)
                .containsExactly("Customer", "Effort", "Impact");
        assertThat(fields.getCustomFieldObjects(falcon.id(), List.of())).extracting(CustomField::getName)
                .containsExactly("Customer", "Effort", "Impact", "Purchase price");
        assertThat(fields.getCustomFieldObject("customfield_10001").getCustomFieldType().getKey())
                .isEqualTo("com.atlassian.jira.plugin.system.customfieldtypes:float");
        assertThat(customer.getCustomFieldType().getKey())
                .isEqualTo("com.atlassian.jira.plugin.system.customfieldtypes:textfield");
        assertThat(fields.getCustomFieldObject("customfield_99999")).isNull();
    }

    @Test
    void whatIsNotThereIsNull() {
        assertThat(issues.getIssueByCurrentKey("SKY-999")).isNull();
        assertThat(issues.getIssueObject(1L)).isNull();
    }
}
