package org.commonground.confluence;

import java.util.Map;
import java.util.stream.Collectors;
import org.commonground.core.feasibility.EffortRange;
import org.commonground.core.feasibility.FeasibilityNotes;
import org.commonground.core.port.People;
import org.commonground.view.View;
import org.commonground.view.Views;

/** What engineering says: verdict, confidence, effort, date, people and issues over the page's own words. */
public class FeasibilityNotesMacro extends RecordMacro {
    /** Takes its parts from the plugin's context. */
    public FeasibilityNotesMacro(Views views, People people) {
        super(views, people, "common-ground.feasibility.");
    }

    @Override
    void fill(View view, Map<String, String> parameters) {
        FeasibilityNotes notes = FeasibilityNotes.of(parameters);
        view.put("kind", "feasibility");
        view.put("state", notes.verdict().map(v -> text("verdict." + v.id())).orElse(""));
        view.put("stateId", notes.verdict().map(v -> v.id()).orElse("none"));
        view.text("noState", "verdict.none");
        new Facts()
            .add(text("param.confidence"), notes.confidence().map(c -> text("confidence." + c.id())).orElse(""))
            .add(text("param.effort"), notes.effort().map(EffortRange::text).orElse(""))
            .add(text("param.date"), notes.date().map(RecordMacro::date).orElse(""))
            .add(text("param.participants"),
                notes.participants().stream().map(this::person).collect(Collectors.joining(", ")))
            .add(text("param.issues"), String.join(", ", notes.issueKeys()))
            .into(view);
        view.put("problems", sentences(view, notes.problems()));
    }
}
