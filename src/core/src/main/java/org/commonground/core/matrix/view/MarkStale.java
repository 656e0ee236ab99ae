package org.commonground.core.matrix.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.query.EstimateAge;
import org.commonground.core.port.Hit;
import org.commonground.core.port.MatrixSettingsStore;

/**
 * Use case: say of issues on the matrix whether they were estimated too long ago, by the same rule as everywhere. Histories are read
 * where an issue's own times do not tell, of at most {@link EstimateAge#MOST_HISTORIES} issues; those beyond count as fresh.
 */
public final class MarkStale {
    private final EstimateAge age;
    private final MatrixSettingsStore settings;

    /** Works on this rule and these settings. */
    public MarkStale(EstimateAge age, MatrixSettingsStore settings) {
        this.age = age;
        this.settings = settings;
    }

    /** Returns the rows with what is known of their age; all of them are issues of these. */
    public List<Row> in(Shown shown, List<Row> rows) {
        AxesByProject axes = new AxesByProject(settings);
        Instant limit = shown.now().minus(EstimateAge.STALE);
        List<Row> marked = new ArrayList<>(rows.size());
        Map<Long, Hit> hits = shown.byId();
        int histories = 0;
        for (Row row : rows) {
            Hit hit = hits.get(row.id());
            Optional<MatrixSettings> own = row.quadrant().isEmpty() ? Optional.empty() : axes.apply(shown.hits().project(row.id()));
            boolean told = EstimateAge.isOlderByItsTimes(hit, limit).isPresent();
            histories += own.isEmpty() || told ? 0 : 1;
            marked.add(row.stale(own.isPresent() && (told || histories <= EstimateAge.MOST_HISTORIES)
                && age.isOlder(hit, own.get(), limit)));
        }
        return marked;
    }

    /** Returns the page with what is known of the age of its rows. */
    public Rows.Page in(Shown shown, Rows.Page page) {
        return new Rows.Page(page.total(), page.start(), in(shown, page.rows()));
    }
}
