package org.commonground.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.core.register.ShowRegisterTest.discovery;

import java.util.Optional;
import java.util.Set;
import org.commonground.core.page.ReadRecords;
import org.junit.jupiter.api.Test;

class KeepRegisterTest {
    private final FakeRegisterIndex index = new FakeRegisterIndex();
    private final FakePages pages = new FakePages();
    private final Entries entries = new Entries(new ReadRecords(key -> key));
    private final KeepRegister keep = new KeepRegister(pages, index, entries::of);

    @Test
    void aPageWithoutRecordsIsNotKept() {
        pages.put(1, "PD", "Plain", "<p>No record</p>");

        assertThat(keep.index(1)).isEmpty();
        assertThat(index.pages()).isEmpty();
    }

    @Test
    void aPageWhoseRecordWasTakenOutIsForgotten() {
        pages.put(1, "PD", "Idea", discovery());
        keep.index(1);
        pages.put(1, "PD", "Idea", "<p>No longer</p>");
        keep.index(1);

        assertThat(index.pages()).isEmpty();
    }

    @Test
    void aPageThatIsGoneIsForgotten() {
        pages.put(1, "PD", "Idea", discovery());
        keep.index(1);
        pages.delete(1);
        keep.index(1);

        assertThat(index.pages()).isEmpty();
    }

    @Test
    void pagesThatNobodyToldOfAreReadWhenTheyAreNewerThanTheNewestThatIsKept() {
        pages.put(1, "PD", "Forgotten long ago", discovery());
        pages.put(2, "PD", "Idea", discovery());
        keep.index(2);
        pages.put(3, "ENG", "Copy of the idea", discovery());
        pages.put(4, "PD", "No idea", "<p>No record</p>");

        assertThat(keep.newest()).isEqualTo(2);
        keep.newerThan(keep.newest());

        assertThat(index.pages()).containsExactlyInAnyOrder(2L, 3L);
        assertThat(pages.read).doesNotContain(1L);
    }

    @Test
    void aPageThatCannotBeReadIsNotKept() {
        pages.put(1, "PD", "Broken", discovery() + "<p>");

        assertThat(keep.index(1)).isEmpty();
    }

    @Test
    void aPageThatChangesWhileItIsReadIsReadAgain() {
        pages.put(1, "PD", "Idea", discovery("decision=exploring"));
        KeepRegister interrupted = new KeepRegister(pages, index, source -> {
            if (source.version() == 1) {
                pages.put(1, "PD", "Idea", "<p>Another node took the record out</p>");
            }
            return entries.of(source);
        });

        assertThat(interrupted.index(1)).isEqualTo(Optional.empty());
        assertThat(index.pages()).isEmpty();
    }

    @Test
    void pagesThatWentAlongToAnotherSpaceAreReadAgain() {
        pages.put(1, "PD", "Moved", discovery());
        pages.put(2, "PD", "Stayed", discovery());
        keep.index(1);
        keep.index(2);
        pages.move(1, "ENG");

        keep.leftSpace("PD");

        assertThat(index.find(Set.of("ENG"), 10).pages()).extracting(IndexedPage::id).containsExactly(1L);
        assertThat(index.find(Set.of("PD"), 10).pages()).extracting(IndexedPage::id).containsExactly(2L);
    }

    @Test
    void allPagesThatWentAlongAreReadAgainHoweverManyStayed() {
        pages.put(1, "PD", "Moved", discovery());
        keep.index(1);
        for (int id = 2; id <= ShowRegister.MOST_PAGES + 1; id++) {
            pages.put(id, "PD", "Stayed", discovery());
            keep.index(id);
        }
        pages.move(1, "ENG");

        keep.leftSpace("PD");

        assertThat(index.pages("ENG")).containsExactly(1L);
    }

    @Test
    void aPageKeepsAtMostAHundredRecordsAndAnOwnerOfTwoHundredFiftyFiveCharacters() {
        pages.put(1, "PD", "Many", discovery("owner=" + "x".repeat(1_000)).repeat(120));

        IndexedPage kept = keep.index(1).orElseThrow();

        assertThat(kept.entries()).hasSize(100);
        assertThat(kept.entries().get(0).owner()).hasSize(255);
    }
}
