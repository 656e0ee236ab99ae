package org.commonground.sandbox.jira.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.commonground.sandbox.jira.IssueRow;
import org.commonground.sandbox.jira.PlayedJira;
import org.junit.jupiter.api.Test;

class SampleTest {
    @Test
    void theSampleHasIssuesInEveryQuadrantAndSomeWithoutValues() {
        try (PlayedJira jira = PlayedJira.withSample()) {
            Collection<IssueRow> sky = jira.site().issues().all().stream()
                    .filter(i -> i.project().key().equals("SKY")).toList();
            assertThat(sky).hasSize(60);
            assertThat(sky.stream().map(i -> i.type().name()).distinct()).hasSize(5);
            assertThat(sky.stream().filter(i -> i.values().get(10_001L) == null || i.values().get(10_002L) == null)).hasSize(12);
            for (boolean impact : List.of(true, false)) {
                for (boolean effort : List.of(true, false)) {
                    assertThat(sky.stream().filter(i -> i.values().get(10_001L) != null && i.values().get(10_002L) != null)
                            .filter(i -> (Double) i.values().get(10_001L) >= 6 == impact)
                            .filter(i -> (Double) i.values().get(10_002L) >= 5 == effort)).hasSizeGreaterThan(6);
                }
            }
            assertThat(sky.stream().map(IssueRow::summary)).contains("<testsources> does not work", "$CFG->stringfilters",
                    "=HYPERLINK(\"http://example.org\",\"x\")");
        }
    }

    @Test
    void theSampleNamesItsScales() {
        try (PlayedJira jira = PlayedJira.empty()) {
            assertThat(jira.product.isEmpty()).isTrue();
            assertThat(jira.product.loadSample()).contains(
                    new LoadedProject("SKY", "customfield_10001", "customfield_10002", 1, 9, 1, 1, 13, 1));
            assertThat(jira.product.isEmpty()).isFalse();
        }
    }
}
