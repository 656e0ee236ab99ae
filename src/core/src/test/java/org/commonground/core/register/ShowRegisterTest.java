package org.commonground.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commonground.core.discovery.Decision;
import org.commonground.core.feasibility.Verdict;
import org.commonground.core.page.ReadRecords;
import org.commonground.core.record.Freshness;
import org.junit.jupiter.api.Test;

class ShowRegisterTest {
    private static final Look FIRST = Look.first(Locale.ENGLISH);
    private final FakeRegisterIndex index = new FakeRegisterIndex();
    private final FakePages pages = new FakePages();
    private final KeepRegister keep = new KeepRegister(pages, index, new Entries(new ReadRecords(key -> key))::of);
    private final ShowRegister show = new ShowRegister(index, pages, keep, () -> new Freshness(30),
        Clock.fixed(Instant.parse("2026-10-11T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void onePageIsOneLineWithWhatItsRecordsSay() {
        page(1, "Group booking", discovery("decision=validated", "owner=product") + feasibility("verdict=feasible", "date=2026-10-02"));

        Line line = show.show(Filter.ALL, FIRST).lines().get(0);

        assertThat(line.page().title()).isEqualTo("Group booking");
        assertThat(line.decision()).contains(Decision.VALIDATED);
        assertThat(line.owner()).isEqualTo("product");
        assertThat(line.verdict()).contains(Verdict.FEASIBLE);
        assertThat(line.checkIn()).isEqualTo(new CheckIn(CheckIn.State.HELD, Optional.of(LocalDate.parse("2026-10-02")), 0, 0));
    }

    @Test
    void whatTheViewerMayNotSeeIsNeitherInTheLinesNorInAnyCount() {
        page(1, "Open", discovery("decision=exploring"));
        page(2, "Secret", discovery("decision=exploring") + feasibility());
        pages.hidden.add(2L);

        Register register = show.show(Filter.ALL, FIRST);

        assertThat(titles(register)).containsExactly("Open");
        assertThat(register.total()).isEqualTo(1);
        assertThat(register.counts().values()).allMatch(count -> count <= 1);
        assertThat(register.waiting().ideas()).isEqualTo(1);
    }

    @Test
    void ideasAreAwaitedUntilThereIsAVerdictUnlessTheyWereParkedOrDropped() {
        page(1, "Nothing planned", discovery("decision=exploring"));
        page(2, "Planned", discovery("decision=exploring") + feasibility("date=2026-10-20"));
        page(3, "Overdue", discovery("decision=exploring") + feasibility("date=2026-10-05"));
        page(4, "Held", feasibility("verdict=needs-a-spike"));
        page(5, "Dropped", discovery("decision=dropped"));

        Register register = show.show(Filter.ALL, sorted(Column.PAGE, false));

        assertThat(register.lines()).extracting(line -> line.checkIn().state()).containsExactly(CheckIn.State.NOT_NEEDED,
            CheckIn.State.HELD, CheckIn.State.MISSING, CheckIn.State.OVERDUE, CheckIn.State.PLANNED);
        assertThat(register.lines()).extracting(line -> line.checkIn().waiting()).containsExactly(0L, 0L, 10L, 10L, 10L);
        assertThat(register.waiting()).isEqualTo(new Register.Waiting(3, 10, 10));
        assertThat(register.counts()).containsEntry(Attention.WITHOUT_CHECK_IN, 3).containsEntry(Attention.WITHOUT_FEASIBILITY, 2);
    }

    @Test
    void aCheckInIsStaleWhenItsPageOrAPageAboutTheSameIssueChangedMuchLater() {
        page(1, "Edited later", feasibility("verdict=feasible", "date=2026-08-01"));
        page(2, "Linked", feasibility("verdict=feasible", "date=2026-09-20", "issues=SKY-1"));
        page(3, "Linked with it", discovery("issues=SKY-1, SKY-2"));
        page(4, "Fresh", feasibility("verdict=feasible", "date=2026-09-20"));
        pages.changed(3, "2026-11-01");

        Register register = show.show(Filter.ALL, new Look(Attention.STALE, Column.PAGE, false, 0, Locale.ENGLISH));

        assertThat(titles(register)).containsExactly("Edited later", "Linked");
        assertThat(register.lines()).extracting(line -> line.checkIn().staleBy()).containsExactly(61L, 42L);
    }

    @Test
    void aLinkedPageCountsWhateverSpaceItIsIn() {
        page(2, "Linked", feasibility("verdict=feasible", "date=2026-09-20", "issues=SKY-1"));
        pages.put(3, "ENG", "Elsewhere", discovery("issues=SKY-1"));
        keep.index(3);
        pages.changed(3, "2026-11-01");

        Filter onlyHere = new Filter(Set.of("PD"), Set.of(), "", Optional.empty(), Optional.empty());
        assertThat(titles(show.show(onlyHere, FIRST))).containsExactly("Linked");
        assertThat(show.show(onlyHere, FIRST).counts()).containsEntry(Attention.STALE, 1);
    }

    @Test
    void aLinkedPageThatTheViewerMayNotSeeMakesNothingStale() {
        page(2, "Linked", feasibility("verdict=feasible", "date=2026-09-20", "issues=SKY-1"));
        page(3, "Secret", discovery("issues=SKY-1"));
        pages.changed(3, "2026-11-01");
        pages.hidden.add(3L);

        assertThat(show.show(Filter.ALL, FIRST).counts()).containsEntry(Attention.STALE, 0);
    }

    @Test
    void openDissentOfAllNotesIsCountedByItsWeight() {
        page(1, "Debated", feasibility() + notes("<table><tbody><tr><th>Dissent</th><th>Kind</th><th>State</th></tr>"
            + "<tr><td>Too slow</td><td>blocker</td><td>open</td></tr><tr><td>Too dear</td><td>concern</td><td>open</td></tr>"
            + "<tr><td>Too late</td><td>blocker</td><td>answered</td></tr></tbody></table>"));
        page(2, "Quiet", feasibility());

        Register register = show.show(Filter.ALL, sorted(Column.DISSENT, true));

        assertThat(register.lines().get(0).facts().dissent()).isEqualTo(new OpenDissent(1, 1));
        assertThat(register.counts()).containsEntry(Attention.OPEN_BLOCKER, 1).containsEntry(Attention.OPEN_DISSENT, 1);
    }

    @Test
    void conditionsHoldTogether() {
        pages.put(1, "PD", "Both labels", discovery("decision=parked", "owner=ann"), "a", "b");
        pages.put(2, "PD", "One label", discovery("decision=parked", "owner=ann"), "a");
        pages.put(3, "ENG", "Other space", discovery("decision=parked", "owner=ann"), "a", "b");
        pages.put(4, "PD", "Other owner", discovery("decision=parked", "owner=bob"), "a", "b");
        pages.put(5, "PD", "Other decision", discovery("decision=dropped", "owner=ann"), "a", "b");
        List.of(1L, 2L, 3L, 4L, 5L).forEach(keep::index);

        assertThat(titles(show.show(new Filter(Set.of("PD"), Set.of("a", "b"), "ann", Optional.of(Decision.PARKED), Optional.empty()), FIRST)))
            .containsExactly("Both labels");
        assertThat(show.show(new Filter(Set.of(), Set.of(), "", Optional.empty(), Optional.of(Verdict.FEASIBLE)), FIRST).lines()).isEmpty();
    }

    @Test
    void everyColumnSortsBothWaysAndEqualLinesKeepTheOrderOfTheirTitles() {
        page(1, "b", discovery("decision=dropped"));
        page(2, "a", discovery("decision=exploring"));
        page(3, "Ä", discovery("decision=exploring"));

        assertThat(titles(show.show(Filter.ALL, sorted(Column.DECISION, false)))).containsExactly("a", "Ä", "b");
        assertThat(titles(show.show(Filter.ALL, sorted(Column.DECISION, true)))).containsExactly("b", "a", "Ä");
        for (Column column : Column.values()) {
            assertThat(show.show(Filter.ALL, sorted(column, true)).lines()).as(column.id()).hasSize(3);
        }
    }

    @Test
    void aStartBeyondTheEndShowsTheLastLines() {
        for (int id = 1; id <= Look.LINES + 5; id++) {
            page(id, "Idea " + id, discovery());
        }

        Register register = show.show(Filter.ALL, new Look(Attention.ALL, Column.PAGE, false, 9_999, Locale.ENGLISH));

        assertThat(register.lines()).hasSize(5);
        assertThat(register.total()).isEqualTo(Look.LINES + 5);
        assertThat(show.all(Filter.ALL, FIRST).lines()).hasSize(Look.LINES + 5);
        assertThat(show.all(Filter.ALL, FIRST).cut()).isFalse();
    }

    @Test
    void moreThanAThousandPagesAreCutAndSaidSo() {
        for (int id = 1; id <= ShowRegister.MOST_PAGES + 1; id++) {
            page(id, "Idea " + id, discovery());
        }

        Register register = show.show(Filter.ALL, FIRST);

        assertThat(register.cut()).isTrue();
        assertThat(show.all(Filter.ALL, FIRST).cut()).isTrue();
        assertThat(register.total()).isEqualTo(ShowRegister.MOST_PAGES);
    }

    @Test
    void aChangeThatTheIndexMissedIsReadWhenThePageIsShown() {
        page(1, "Changed", discovery("decision=exploring"));
        pages.put(1, "PD", "Changed", discovery("decision=validated"));

        assertThat(show.show(Filter.ALL, FIRST).lines().get(0).decision()).contains(Decision.VALIDATED);
        assertThat(index.find(Set.of(), 10).pages().get(0).version()).isEqualTo(2);
    }

    @Test
    void aPageThatHasLeftTheSpaceUnnoticedIsNotShownInIt() {
        page(1, "Moved", discovery());
        pages.move(1, "ENG");

        assertThat(show.show(new Filter(Set.of("PD"), Set.of(), "", Optional.empty(), Optional.empty()), FIRST).lines()).isEmpty();
    }

    @Test
    void showingCostsNoReadingOfPagesWhoseIndexIsRight() {
        for (int id = 1; id <= 100; id++) {
            page(id, "Idea " + id, discovery());
        }
        pages.read.clear();

        show.show(Filter.ALL, FIRST);

        assertThat(pages.read).isEmpty();
    }

    private void page(long id, String title, String storage) {
        pages.put(id, "PD", title, storage);
        keep.index(id);
    }

    private static Look sorted(Column column, boolean descending) {
        return new Look(Attention.ALL, column, descending, 0, Locale.ENGLISH);
    }

    private static List<String> titles(Register register) {
        return register.lines().stream().map(line -> line.page().title()).toList();
    }

    static String discovery(String... parameters) {
        return macro("discovery-summary", "", parameters);
    }

    static String feasibility(String... parameters) {
        return macro("feasibility-notes", "", parameters);
    }

    private static String notes(String body) {
        return macro("feasibility-notes", body);
    }

    private static String macro(String name, String body, String... parameters) {
        StringBuilder macro = new StringBuilder("<ac:structured-macro ac:name=\"" + name + "\">");
        for (String parameter : parameters) {
            String[] parts = parameter.split("=", 2);
            macro.append("<ac:parameter ac:name=\"").append(parts[0]).append("\">").append(parts[1]).append("</ac:parameter>");
        }
        return macro + "<ac:rich-text-body>" + body + "</ac:rich-text-body></ac:structured-macro>";
    }
}
