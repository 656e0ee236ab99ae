package org.commonground.confluence;

import java.util.Map;
import org.commonground.core.discovery.DiscoverySummary;
import org.commonground.core.port.People;
import org.commonground.view.View;
import org.commonground.view.Views;

/** What discovery found: decision, owner, date and issues over the page's own words. */
public class DiscoverySummaryMacro extends RecordMacro {
    /** Takes its parts from the plugin's context. */
    public DiscoverySummaryMacro(Views views, People people) {
        super(views, people, "common-ground.discovery.");
    }

    @Override
    void fill(View view, Map<String, String> parameters) {
        DiscoverySummary summary = DiscoverySummary.of(parameters);
        view.put("kind", "discovery");
        view.put("state", summary.decision().map(d -> text("decision." + d.id())).orElse(""));
        view.put("stateId", summary.decision().map(d -> d.id()).orElse("none"));
        view.text("noState", "decision.none");
        new Facts()
            .add(text("param.owner"), person(summary.owner()))
            .add(text("param.date"), summary.date().map(RecordMacro::date).orElse(""))
            .add(text("param.issues"), String.join(", ", summary.issueKeys()))
            .into(view);
        view.put("problems", sentences(view, summary.problems()));
    }
}
