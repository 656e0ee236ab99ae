package org.commonground.core.matrix.view;

import static org.commonground.core.matrix.FakeHits.NOW;
import static org.commonground.core.matrix.FakeProjects.SKY;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonground.core.matrix.Candidate;
import org.commonground.core.matrix.FakeHits;
import org.commonground.core.matrix.Matrices;
import org.commonground.core.port.Hit;
import org.commonground.core.port.Hits;
import org.commonground.core.port.IssueQuery;
import org.commonground.core.port.IssueSearch;

/** A backlog of one project that knows ids and order; counts the host's searches, which give at most 1,000 issues each. */
final class FakeBacklog implements IssueSearch {
    private static final Instant LONG_AGO = NOW.minusSeconds(86_400);
    private final Map<Long, Candidate> issues = new TreeMap<>(Comparator.reverseOrder());
    private final Map<Long, Instant> updated = new TreeMap<>();
    private final Map<Long, Candidate> hidden = new TreeMap<>();
    private int searches;

    /** Issues with ids from 1, with efforts from 1 to 10 and impacts from 1 to 3. */
    FakeBacklog(int count) {
        for (long id = 1; id <= count; id++) {
            put(id, 1 + id % 3, 1 + id % 10, LONG_AGO.plusMillis(id));
        }
    }

    void put(long id, double impact, double effort, Instant changed) {
        issues.put(id, Matrices.candidate(id, impact, effort));
        updated.put(id, changed);
    }

    void remove(long id) {
        issues.remove(id);
    }

    /** An issue that no search finds. */
    void onlyKnown(Candidate issue) {
        hidden.put(issue.id(), issue);
    }

    Candidate issue(long id) {
        return hidden.containsKey(id) ? hidden.get(id) : issues.get(id);
    }

    List<Candidate> issues() {
        return List.copyOf(issues.values());
    }

    /** How many searches there were since this was asked for the last time. */
    int searches() {
        int before = searches;
        searches = 0;
        return before;
    }

    @Override
    public Hits find(IssueQuery query, int most) {
        List<Candidate> matching = issues.values().stream().filter(issue -> query.ids().isEmpty() || query.ids().contains(issue.id()))
            .sorted(query.order() == IssueQuery.Order.CHANGED ? Comparator.comparing((Candidate issue) -> updated.get(issue.id())).reversed()
                : Comparator.comparingLong(Candidate::id).reversed()).toList();
        FakeHits hits = new FakeHits(SKY).outOf(matching.size());
        matching.stream().limit(most).forEach(issue -> hits.with(issue,
            new Hit(issue.id(), issue.key(), issue.summary(), LONG_AGO, updated.get(issue.id()), 0), FakeHits.details("Story", "Open", "new")));
        searches += Math.max(1, (Math.min(matching.size(), most) + 999) / 1_000);
        return hits;
    }
}
