package org.commonground.rest;

import com.atlassian.sal.api.message.I18nResolver;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonground.core.matrix.Candidate;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.view.ColourBy;
import org.commonground.core.matrix.view.MatrixView;
import org.commonground.core.matrix.view.QuickFilter;
import org.commonground.core.matrix.view.Selection;
import org.commonground.core.matrix.view.Shown;
import org.commonground.core.matrix.view.SizeBy;
import org.commonground.core.port.Details;
import org.commonground.core.port.Hit;
import org.commonground.core.port.Hits;
import org.commonground.core.port.ProjectRef;
import org.commonground.view.MatrixWords;

/** The bodies of answers, as the resources of this package make them, for issues that are not in any Jira. */
public final class Bodies {
    private final Shown shown;

    /** Bodies for these issues. */
    public Bodies(Matrix matrix, List<Candidate> candidates) {
        shown = new Shown(matrix, new Found(candidates), Instant.parse("2026-01-01T00:00:00Z"));
    }

    /** The first answer: positions. */
    public Object picture() {
        WantedView wanted = new WantedView(new Selection(Optional.of("SKY"), "", "", Set.<QuickFilter>of()), ColourBy.QUADRANT,
            SizeBy.NONE, 960, 640);
        MatrixView view = MatrixView.of(shown, wanted.frame(), Integer.MAX_VALUE, wanted.colour(), wanted.size());
        return PictureJson.of(view, wanted, true, words());
    }

    /** The same issues as rows with key, summary, values and quadrant: what the first answer would be without positions. */
    public Object rows() {
        return MatrixJson.of(shown.matrix());
    }

    private static MatrixWords words() {
        return new MatrixWords((I18nResolver) Proxy.newProxyInstance(Bodies.class.getClassLoader(),
            new Class<?>[] {I18nResolver.class}, (proxy, method, arguments) -> arguments[0].toString()));
    }

    private record Found(List<Candidate> found, Map<Long, Candidate> byId) implements Hits {
        Found(List<Candidate> found) {
            this(found, found.stream().collect(Collectors.toMap(Candidate::id, Function.identity())));
        }

        @Override
        public List<Hit> all() {
            Instant then = Instant.parse("2025-12-01T10:00:00Z");
            return found.stream().map(c -> new Hit(c.id(), c.key(), c.summary(), then, then, c.id() % 20)).toList();
        }

        @Override
        public int total() {
            return found.size();
        }

        @Override
        public List<ProjectRef> projects() {
            return List.of(new ProjectRef(10000, "SKY", "Skylark"));
        }

        @Override
        public ProjectRef project(long id) {
            return projects().get(0);
        }

        @Override
        public Details details(long id) {
            return new Details("Story", "In Progress", "indeterminate", Optional.of(new Details.Priority("Medium", 3)),
                Optional.of("Erik Lindqvist"));
        }

        @Override
        public List<String> components(long id) {
            return List.of();
        }

        @Override
        public List<Candidate> candidates(Function<ProjectRef, Optional<MatrixSettings>> axes) {
            return found;
        }
    }
}
