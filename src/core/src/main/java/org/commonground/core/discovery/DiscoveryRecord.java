package org.commonground.core.discovery;

import org.commonground.core.record.Completeness;

/**
 * A discovery summary as a page holds it.
 *
 * @param summary its parameters, with what only its tables say
 * @param body    its tables
 */
public record DiscoveryRecord(DiscoverySummary summary, DiscoveryBody body) {

    /** Which parts are filled in, by the ends of the i18n keys of their names. */
    public Completeness completeness() {
        DiscoveryBody.Words words = body.words();
        return new Completeness.Count()
            .part("decision", summary.decision().isPresent()).part("owner", !summary.owner().isEmpty())
            .part("date", summary.date().isPresent()).part("problem", !words.problem().isEmpty())
            .part("audience", !words.audience().isEmpty()).part("why-now", !words.whyNow().isEmpty())
            .part("evidence", !body.evidence().isEmpty()).part("success", !words.success().isEmpty()).done();
    }
}
