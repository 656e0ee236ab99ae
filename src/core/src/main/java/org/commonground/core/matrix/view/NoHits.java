package org.commonground.core.matrix.view;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.commonground.core.matrix.Candidate;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.port.Details;
import org.commonground.core.port.Hit;
import org.commonground.core.port.Hits;
import org.commonground.core.port.ProjectRef;

/** What a search finds that no text can hold. */
final class NoHits implements Hits {
    @Override
    public List<Hit> all() {
        return List.of();
    }

    @Override
    public int total() {
        return 0;
    }

    @Override
    public List<ProjectRef> projects() {
        return List.of();
    }

    @Override
    public ProjectRef project(long id) {
        throw new NoSuchElementException("issue " + id);
    }

    @Override
    public Details details(long id) {
        throw new NoSuchElementException("issue " + id);
    }

    @Override
    public boolean hasField(String fieldId) {
        return true;
    }

    @Override
    public List<String> components(long id) {
        throw new NoSuchElementException("issue " + id);
    }

    @Override
    public List<Candidate> candidates(Function<ProjectRef, Optional<MatrixSettings>> axes) {
        return List.of();
    }
}
