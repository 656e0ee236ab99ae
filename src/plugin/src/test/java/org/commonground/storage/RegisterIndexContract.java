package org.commonground.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.commonground.core.port.RegisterIndex;
import org.commonground.core.register.Entry;
import org.commonground.core.register.IndexedPage;
import org.commonground.core.register.Kind;
import org.commonground.core.register.OpenDissent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every index keeps its word in. */
abstract class RegisterIndexContract {
    private static final Entry DISCOVERY = new Entry(Kind.DISCOVERY, "exploring", "ann", Optional.of(LocalDate.parse("2026-10-01")),
        new Entry.Facts(50, OpenDissent.NONE, List.of("SKY-1", "SKY-2")));
    private static final Entry FEASIBILITY = new Entry(Kind.FEASIBILITY, "", "", Optional.empty(),
        new Entry.Facts(0, new OpenDissent(2, 1), List.of()));

    abstract RegisterIndex index();

    @Test
    void aPageComesBackAsItWasKept() {
        IndexedPage page = new IndexedPage(7, 3, "PD", Set.of("a", "b"), List.of(DISCOVERY, FEASIBILITY));

        index().replace(page);

        assertThat(index().find(Set.of(), 10).pages()).containsExactly(page);
    }

    @Test
    void whatIsKeptAgainReplacesWhatWas() {
        index().replace(page(7, 1, "PD", DISCOVERY, FEASIBILITY));
        index().replace(page(7, 2, "ENG", FEASIBILITY));
        index().replace(page(7, 2, "ENG", FEASIBILITY));

        assertThat(index().find(Set.of(), 10).pages()).containsExactly(page(7, 2, "ENG", FEASIBILITY));
        assertThat(index().find(Set.of("PD"), 10).pages()).isEmpty();
    }

    @Test
    void whatWasReadFromALaterVersionStays() {
        index().replace(page(7, 5, "PD", DISCOVERY));
        index().replace(page(7, 4, "PD", FEASIBILITY));

        assertThat(index().find(Set.of(), 10).pages()).containsExactly(page(7, 5, "PD", DISCOVERY));
    }

    @Test
    void aPageThatIsForgottenIsGone() {
        index().replace(page(7, 1, "PD", DISCOVERY));
        index().replace(page(8, 1, "PD", DISCOVERY));
        index().remove(7);
        index().remove(7);

        assertThat(index().pages()).containsExactly(8L);
    }

    @Test
    void aSpaceIsForgottenWithAllItsPages() {
        index().replace(page(7, 1, "PD", DISCOVERY));
        index().replace(page(8, 1, "ENG", DISCOVERY));
        index().removeSpace("PD");

        assertThat(index().pages()).containsExactly(8L);
    }

    @Test
    void pagesOfTheSpacesAreFoundTheLatestFirstUpToTheLimit() {
        for (long id : LongStream.rangeClosed(1, 20).toArray()) {
            index().replace(page(id, 1, id % 2 == 0 ? "PD" : "ENG", DISCOVERY, FEASIBILITY));
        }

        assertThat(index().find(Set.of("PD"), 3).pages()).extracting(IndexedPage::id).containsExactly(20L, 18L, 16L);
        assertThat(index().find(Set.of("PD", "ENG"), 100).pages()).hasSize(20).allSatisfy(p -> assertThat(p.entries()).hasSize(2));
        assertThat(index().find(Set.of("NONE"), 100).pages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 6, 100})
    void whatIsFoundIsWholeBeginsWithTheLatestAndSaysWhetherThereIsMore(int records) {
        List<Long> latestFirst = List.of(4L, 3L, 2L, 1L);
        latestFirst.forEach(id -> index().replace(page(id, 1, "PD", Collections.nCopies(records, DISCOVERY).toArray(Entry[]::new))));

        for (int most : new int[] {1, 2, 4, 1_000}) {
            RegisterIndex.Found found = index().find(Set.of("PD"), most);
            List<Long> ids = found.pages().stream().map(IndexedPage::id).toList();
            assertThat(ids).isNotEmpty().hasSizeLessThanOrEqualTo(most).isEqualTo(latestFirst.subList(0, ids.size()));
            assertThat(found.pages()).allSatisfy(page -> assertThat(page.entries()).hasSize(records));
            assertThat(found.more()).as("more than " + ids).isEqualTo(ids.size() < 4);
            assertThat(ids).hasSizeGreaterThanOrEqualTo(records <= RegisterIndex.RECORDS_PER_PAGE ? Math.min(most, 4) : 1);
        }
        assertThat(index().newest()).isEqualTo(4);
    }

    @Test
    void recordsAreCounted() {
        index().replace(page(7, 1, "PD", DISCOVERY, FEASIBILITY));
        index().replace(page(8, 1, "ENG", DISCOVERY));

        assertThat(index().records()).isEqualTo(3);
    }

    @Test
    void nothingIsNewestWhereNothingIsKept() {
        assertThat(index().newest()).isZero();
    }

    @Test
    void allPagesOfASpaceAreToldHoweverMany() {
        LongStream.rangeClosed(1, 1_100).forEach(id -> index().replace(page(id, 1, "PD", DISCOVERY)));
        index().replace(page(2_000, 1, "ENG", DISCOVERY));

        assertThat(index().pages("PD")).hasSize(1_100).doesNotContain(2_000L);
        assertThat(index().pages()).hasSize(1_101);
    }

    @Test
    void theIssuesOfAPageAreThoseOfAllItsRecords() {
        index().replace(page(7, 1, "PD", DISCOVERY, FEASIBILITY, about("SKY-9", "SKY-2")));

        assertThat(index().issueKeys(7)).containsExactlyInAnyOrder("SKY-1", "SKY-2", "SKY-9");
        assertThat(index().issueKeys(8)).isEmpty();
    }

    @Test
    void thePagesAboutIssuesAreFoundByTheWholeKeyInEverySpace() {
        index().replace(page(7, 1, "PD", DISCOVERY));
        index().replace(page(8, 1, "ENG", about("SKY-12"), about("SKY-1", "A_B-1")));
        index().replace(page(9, 1, "ENG", about("AXB-1")));

        assertThat(index().about(Set.of("SKY-1", "A_B-1"), 100)).isEqualTo(Map.of("SKY-1", Set.of(7L, 8L), "A_B-1", Set.of(8L)));
        assertThat(index().about(Set.of("SKY-77"), 100)).isEmpty();
        assertThat(index().about(Set.of(), 100)).isEmpty();
    }

    @Test
    void moreThanAHundredIssuesAreFoundAsWell() {
        Set<String> keys = LongStream.rangeClosed(1, 250).mapToObj(i -> "BIG-" + i).collect(Collectors.toSet());
        keys.forEach(key -> index().replace(page(Long.parseLong(key.substring(4)), 1, "PD", about(key))));

        assertThat(index().about(keys, 1_000)).hasSize(250).containsEntry("BIG-250", Set.of(250L));
    }

    @Test
    void keysThatLookLikeQueriesAreOnlyKeys() {
        index().replace(page(7, 1, "PD' OR '1'='1", DISCOVERY));
        index().removeSpace("x' OR '1'='1");

        assertThat(index().find(Set.of("' OR 1=1 --"), 10).pages()).isEmpty();
        assertThat(index().pages()).containsExactly(7L);
    }

    private static Entry about(String... issueKeys) {
        return new Entry(Kind.DISCOVERY, "", "", Optional.empty(), new Entry.Facts(0, OpenDissent.NONE, List.of(issueKeys)));
    }

    static IndexedPage page(long id, int version, String space, Entry... entries) {
        return new IndexedPage(id, version, space, Set.of("label"), List.of(entries));
    }
}
