package org.commonground.core.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonground.core.discovery.Decision;
import org.commonground.core.feasibility.Verdict;
import org.commonground.core.record.Freshness;

/** Makes lines of indexed pages that one viewer sees, on one day. */
final class Lines {
    private static final Set<Decision> SETTLED = Set.of(Decision.PARKED, Decision.DROPPED);
    private final Freshness freshness;
    private final LocalDate today;
    private final Map<Long, PageRef> pages;
    /** When pages that are about an issue were last changed; only those that the viewer sees. */
    private final Map<String, List<LocalDate>> changes;

    Lines(Freshness freshness, LocalDate today, Map<Long, PageRef> pages, Map<String, List<LocalDate>> changes) {
        this.freshness = freshness;
        this.today = today;
        this.pages = pages;
        this.changes = changes;
    }

    Line of(IndexedPage indexed) {
        PageRef page = pages.get(indexed.id());
        List<Entry> notes = entries(indexed, Kind.FEASIBILITY);
        Optional<Line.Discovery> discovery = entries(indexed, Kind.DISCOVERY).stream().findFirst()
            .map(entry -> new Line.Discovery(Decision.of(entry.state()), entry.owner()));
        Optional<Verdict> verdict = notes.stream().findFirst().flatMap(entry -> Verdict.of(entry.state()));
        Optional<LocalDate> date = notes.stream().findFirst().flatMap(Entry::date);
        boolean settled = discovery.flatMap(Line.Discovery::decision).filter(SETTLED::contains).isPresent();
        CheckIn.State state = state(verdict, date, settled);
        boolean awaited = state != CheckIn.State.HELD && state != CheckIn.State.NOT_NEEDED;
        CheckIn checkIn = new CheckIn(state, date,
            awaited ? Math.max(0, ChronoUnit.DAYS.between(page.days().created(), today)) : 0,
            verdict.isPresent() ? date.flatMap(day -> freshness.staleBy(day, changes(page, notes.get(0)))).orElse(0L) : 0);
        int percent = (int) Math.round(indexed.entries().stream().mapToInt(e -> e.facts().percent()).average().orElse(0));
        OpenDissent dissent = indexed.entries().stream().map(e -> e.facts().dissent()).reduce(OpenDissent.NONE, OpenDissent::plus);
        return new Line(page, discovery, verdict, checkIn, new Line.Facts(notes.size(), percent, dissent));
    }

    private CheckIn.State state(Optional<Verdict> verdict, Optional<LocalDate> date, boolean settled) {
        if (verdict.isPresent()) {
            return CheckIn.State.HELD;
        }
        if (settled) {
            return CheckIn.State.NOT_NEEDED;
        }
        return date.map(day -> day.isBefore(today) ? CheckIn.State.OVERDUE : CheckIn.State.PLANNED).orElse(CheckIn.State.MISSING);
    }

    /** When the page itself and those about the same issues were changed. */
    private List<LocalDate> changes(PageRef page, Entry notes) {
        List<LocalDate> all = new ArrayList<>(List.of(page.days().changed()));
        notes.facts().issueKeys().forEach(key -> all.addAll(changes.getOrDefault(key, List.of())));
        return all;
    }

    private static List<Entry> entries(IndexedPage page, Kind kind) {
        return page.entries().stream().filter(entry -> entry.kind() == kind).toList();
    }
}
