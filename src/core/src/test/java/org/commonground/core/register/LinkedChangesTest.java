package org.commonground.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.core.register.ShowRegisterTest.discovery;
import static org.commonground.core.register.ShowRegisterTest.feasibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.commonground.core.page.ReadRecords;
import org.junit.jupiter.api.Test;

class LinkedChangesTest {
    private static final LocalDate LATER = LocalDate.parse("2026-11-01");
    private final FakeRegisterIndex index = new FakeRegisterIndex();
    private final FakePages pages = new FakePages();
    private final KeepRegister keep = new KeepRegister(pages, index, new Entries(new ReadRecords(key -> key))::of);
    private final LinkedChanges linked = new LinkedChanges(index, pages);

    @Test
    void everyIssueThatWasAskedForIsAnsweredWithTheDaysOfThePagesAboutIt() {
        page(1, "PD", feasibility("issues=SKY-1"));
        page(2, "ENG", discovery("issues=SKY-1, SKY-2"));
        pages.changed(2, "2026-11-01");

        assertThat(linked.about(List.of("SKY-1", "SKY-2", "SKY-3"))).containsOnlyKeys("SKY-1", "SKY-2", "SKY-3")
            .hasEntrySatisfying("SKY-1", days -> assertThat(days).containsExactlyInAnyOrder(FakePages.MADE, LATER))
            .containsEntry("SKY-2", List.of(LATER)).containsEntry("SKY-3", List.of());
    }

    @Test
    void aPageThatTheViewerMayNotSeeCountsForNothing() {
        page(1, "PD", discovery("issues=SKY-1"));
        pages.hidden.add(1L);

        assertThat(linked.about(Set.of("SKY-1"))).containsEntry("SKY-1", List.of());
    }

    @Test
    void aroundAPageTheIssuesOfItsOtherRecordsAreAnsweredToo() {
        page(1, "PD", feasibility("issues=SKY-1") + feasibility("issues=SKY-2"));

        assertThat(linked.around(1, List.of("SKY-1", "NEW-1"))).containsOnlyKeys("SKY-1", "SKY-2", "NEW-1");
    }

    private void page(long id, String space, String storage) {
        pages.put(id, space, "Page " + id, storage);
        keep.index(id);
    }
}
