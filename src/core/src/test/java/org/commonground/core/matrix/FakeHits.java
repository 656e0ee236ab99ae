package org.commonground.core.matrix;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonground.core.port.Details;
import org.commonground.core.port.Hit;
import org.commonground.core.port.Hits;
import org.commonground.core.port.ProjectRef;

/** Issues of one project that a test made up; counts how often their values are read. */
public final class FakeHits implements Hits {
    public static final Instant NOW = Instant.parse("2026-03-31T12:00:00Z");
    private final List<Hit> hits = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<Long, Details> details = new HashMap<>();
    private final Map<Long, List<String>> components = new HashMap<>();
    private final ProjectRef project;
    private final Set<String> gone = new HashSet<>();
    private int reads;
    private int total;

    public FakeHits(ProjectRef project) {
        this.project = project;
    }

    public static Details details(String type, String status, String category) {
        return new Details(type, status, category, Optional.empty(), Optional.empty());
    }

    public FakeHits with(Candidate issue) {
        return with(issue, new Hit(issue.id(), issue.key(), issue.summary(), NOW.minusSeconds(86_400 * 10), NOW.minusSeconds(3_600), 0),
            details("Story", "Open", "new"));
    }

    public FakeHits with(Candidate issue, Hit hit, Details known, String... partsOf) {
        hits.add(hit);
        candidates.add(issue);
        details.put(issue.id(), known);
        components.put(issue.id(), List.of(partsOf));
        return this;
    }

    /** More issues match than are looked at. */
    public FakeHits outOf(int matching) {
        total = matching;
        return this;
    }

    public void deleteField(String id) {
        gone.add(id);
    }

    public int reads() {
        return reads;
    }

    @Override
    public List<Hit> all() {
        return hits;
    }

    @Override
    public int total() {
        return Math.max(total, hits.size());
    }

    @Override
    public List<ProjectRef> projects() {
        return hits.isEmpty() ? List.of() : List.of(project);
    }

    @Override
    public ProjectRef project(long id) {
        return project;
    }

    @Override
    public Details details(long id) {
        return details.get(id);
    }

    @Override
    public boolean hasField(String fieldId) {
        return !gone.contains(fieldId);
    }

    @Override
    public List<String> components(long id) {
        return components.get(id);
    }

    @Override
    public List<Candidate> candidates(Function<ProjectRef, Optional<MatrixSettings>> axes) {
        reads++;
        return candidates;
    }
}
