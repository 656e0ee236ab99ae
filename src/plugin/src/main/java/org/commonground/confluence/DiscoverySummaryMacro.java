package org.commonground.confluence;

import java.util.stream.Collectors;
import org.commonground.core.discovery.DiscoveryRecord;
import org.commonground.core.discovery.DiscoverySummary;
import org.commonground.core.port.People;
import org.commonground.core.record.Question;
import org.commonground.view.View;
import org.commonground.view.Views;

/** What discovery found: decision, owner, age and what is missing over the page's own words. */
public class DiscoverySummaryMacro extends RecordMacro {
    private static final int MOST_QUESTIONS = 3;

    /** Takes its parts from the plugin's context. */
    public DiscoverySummaryMacro(Views views, People people) {
        super(views, people, "common-ground.discovery.");
    }

    @Override
    void fill(View view, Given given) {
        DiscoveryRecord record = READ.discovery(given.parameters(), given.body());
        DiscoverySummary summary = record.summary();
        view.put("kind", "discovery");
        view.put("state", summary.decision().map(d -> view.say("decision." + d.id())).orElse(""));
        view.put("stateId", summary.decision().map(d -> d.id()).orElse("none"));
        view.text("noState", "decision.none");
        view.put("facts", new Facts()
            .add(view.say("param.owner"), person(summary.owner()))
            .add(view.say("param.date"), summary.date().map(date -> dated(view, date)).orElse(""))
            .add(view.say("findings"), record.body().evidence().isEmpty() ? "" : Integer.toString(record.body().evidence().size()))
            .add(view.say("param.issues"), String.join(", ", summary.issueKeys())).rows());
        completeness(view, record.completeness());
        Notes notes = new Notes().problems(view, summary.problems()).body(view, given.body());
        if (given.wrote("owner") && gone(summary.owner())) {
            notes.warning(view.say("owner.gone", summary.owner()));
        }
        if (!record.body().openQuestions().isEmpty()) {
            notes.hint(view.say("questions", record.body().openQuestions().size(), record.body().openQuestions().stream()
                .limit(MOST_QUESTIONS).map(Question::text).collect(Collectors.joining(" · "))));
        }
        view.put("notes", notes.lines());
    }
}
