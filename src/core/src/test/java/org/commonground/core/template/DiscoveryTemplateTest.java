package org.commonground.core.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonground.core.discovery.Decision;
import org.commonground.core.discovery.DiscoveryRecord;
import org.commonground.core.feasibility.FeasibilityRecord;
import org.commonground.core.page.PageRecords;
import org.commonground.core.page.ReadRecords;
import org.junit.jupiter.api.Test;

class DiscoveryTemplateTest {
    private final DiscoveryTemplate template = new DiscoveryTemplate(key -> key.endsWith(".hint") ? "Say more" : switch (key) {
        case "problem" -> "Problem";
        case "evidence" -> "Evidence";
        default -> key;
    });

    @Test
    void whatWasAskedForIsReadBackFromThePage() {
        DiscoveryRecord record = read(template.discovery("Too slow\nand too dear", "SKY-1, SKY-2") + template.feasibility("SKY-1"))
            .discoveries().get(0);

        assertThat(record.summary().decision()).contains(Decision.EXPLORING);
        assertThat(record.summary().issueKeys()).containsExactly("SKY-1", "SKY-2");
        assertThat(record.body().words().problem()).contains("Too slow").contains("and too dear");
    }

    @Test
    void whatIsStillToBeFilledInCountsAsMissing() {
        PageRecords records = read(template.discovery("", "") + template.feasibility(""));
        FeasibilityRecord notes = records.feasibilities().get(0);

        assertThat(records.discoveries().get(0).completeness().present()).containsExactly("decision");
        assertThat(notes.completeness().present()).isEmpty();
        assertThat(notes.body().openDissent()).isEmpty();
    }

    @Test
    void hostileWordsStayWords() {
        for (String hostile : List.of("</ac:parameter><script>alert(1)</script>", "]]>", "&lt;", "\"'><img src=x>", "a\u0000b\u0008c", "\ud800")) {
            PageRecords records = read(template.discovery(hostile, "SKY-1"));

            assertThat(records.unreadable()).as(hostile).isEmpty();
            assertThat(template.discovery(hostile, hostile)).doesNotContain("<script", "<img");
        }
    }

    private static PageRecords read(String storage) {
        return new ReadRecords(key -> key).of(storage);
    }
}
