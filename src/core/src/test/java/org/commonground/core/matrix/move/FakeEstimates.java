package org.commonground.core.matrix.move;

import static org.commonground.core.matrix.FakeHits.NOW;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.core.matrix.FakeHits;
import org.commonground.core.matrix.FakeProjects;
import org.commonground.core.port.Details;
import org.commonground.core.port.Estimates;
import org.commonground.core.port.Hit;
import org.commonground.core.port.ProjectRef;

/** One issue, SKY-1 with the id 1, whose values are kept in memory. */
final class FakeEstimates implements Estimates {
    final Map<String, Double> values = new HashMap<>();
    final List<Map<String, Double>> stored = new ArrayList<>();
    final Map<String, Obstacle> obstacles = new HashMap<>();
    Refusal refusal;
    boolean visible = true;

    @Override
    public Optional<Estimated> find(long issueId) {
        return visible && issueId == 1 ? Optional.of(new Issue()) : Optional.empty();
    }

    private final class Issue implements Estimated {
        @Override
        public ProjectRef project() {
            return FakeProjects.SKY;
        }

        @Override
        public Hit hit() {
            return new Hit(1, "SKY-1", "one", NOW, NOW, 0);
        }

        @Override
        public Details details() {
            return FakeHits.details("Story", "Open", "new");
        }

        @Override
        public Optional<Refusal> refusal() {
            return Optional.ofNullable(refusal);
        }

        @Override
        public Optional<Obstacle> obstacle(String fieldId) {
            return Optional.ofNullable(obstacles.get(fieldId));
        }

        @Override
        public Double value(String fieldId) {
            return values.get(fieldId);
        }

        @Override
        public Estimated store(Map<String, Double> wanted) {
            stored.add(wanted);
            values.putAll(wanted);
            return this;
        }
    }
}
