package org.commonground.confluence;

import com.atlassian.sal.api.web.context.HttpContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.commonground.core.feasibility.Dissent;
import org.commonground.core.feasibility.EffortRange;
import org.commonground.core.feasibility.FeasibilityNotes;
import org.commonground.core.feasibility.FeasibilityRecord;
import org.commonground.core.feasibility.Risk;
import org.commonground.core.matrix.svg.RiskGridSvg;
import org.commonground.core.port.FreshnessSetting;
import org.commonground.core.port.People;
import org.commonground.core.port.Pictures;
import org.commonground.view.View;
import org.commonground.view.Views;

/** What engineering says: verdict, effort, risks, dissent and how fresh it is over the page's own words. */
public class FeasibilityNotesMacro extends RecordMacro {
    private final Drawing drawing;
    private final FreshnessSetting freshness;
    private final HttpContext http;

    /** Takes its parts from the plugin's context. */
    public FeasibilityNotesMacro(Views views, People people, Pictures pictures, FreshnessSetting freshness,
                                 HttpContext http) {
        super(views, people, "common-ground.feasibility.");
        this.drawing = new Drawing(pictures);
        this.freshness = freshness;
        this.http = http;
    }

    @Override
    void fill(View view, Given given) {
        FeasibilityRecord record = READ.feasibility(given.parameters(), given.body());
        FeasibilityNotes notes = record.notes();
        view.put("kind", "feasibility");
        view.put("state", notes.verdict().map(v -> text("verdict." + v.id())).orElse(""));
        view.put("stateId", notes.verdict().map(v -> v.id()).orElse("none"));
        view.text("noState", "verdict.none");
        view.put("facts", new Facts()
            .add(text("param.effort"), notes.effort().map(EffortRange::text).orElse(""))
            .add(text("param.confidence"), notes.confidence().map(c -> text("confidence." + c.id())).orElse(""))
            .add(text("param.date"), notes.date().map(date -> dated(view, date)).orElse(""))
            .add(text("param.participants"),
                notes.participants().stream().map(this::person).collect(Collectors.joining(", ")))
            .add(text("param.issues"), String.join(", ", notes.issueKeys())).rows());
        completeness(view, record.completeness());
        picture(view, record.body().risks(), given.output());
        view.put("notes", sentences(view, record, given).lines());
    }

    private void picture(View view, List<Risk> risks, Output output) {
        List<Risk> placed = RiskGridSvg.placed(risks);
        if (!placed.isEmpty()) {
            String name = view.say("grid.name", placed.size(), placed.stream().map(r -> view.say("grid.risk", r.text(),
                text("level." + r.likelihood().orElseThrow().id()), text("level." + r.severity().orElseThrow().id())))
                .collect(Collectors.joining("; ")));
            String svg = RiskGridSvg.render(placed, new RiskGridSvg.Texts(name, text("grid.likelihood"),
                text("grid.severity"), text("level.low"), text("level.high")));
            view.put("pictureHtml", drawing.html(svg, name, output, RiskGridSvg.WIDTH, RiskGridSvg.HEIGHT));
        }
    }

    private Notes sentences(View view, FeasibilityRecord record, Given given) {
        Notes sentences = new Notes().problems(view, record.notes().problems());
        checkIn(view, record, given, sentences);
        dissent(view, record.body().dissent(), sentences);
        if (!record.body().openUnknowns().isEmpty()) {
            sentences.hint(view.say("unknowns", record.body().openUnknowns().size()));
        }
        return sentences;
    }

    private void checkIn(View view, FeasibilityRecord record, Given given, Notes sentences) {
        LocalDate date = record.notes().date().orElse(null);
        switch (record.checkIn(today())) {
            case WAITING -> sentences.hint(view.say("check-in.waiting"));
            case PLANNED -> sentences.hint(view.say("check-in.planned"));
            case OVERDUE -> sentences.warning(view.say("check-in.overdue"));
            default -> {
                if (date != null) {
                    freshness.current().staleBy(date, Changes.of(given.context()))
                        .ifPresent(days -> sentences.warning(view.say("stale", days)));
                }
            }
        }
        if (record.notes().verdict().isEmpty() && given.output() == Output.SCREEN) {
            Changes.page(given.context()).ifPresent(id -> view.text("planText", "check-in.plan")
                .put("planUrl", http.getRequest().getContextPath() + "/plugins/servlet/common-ground/check-in?pageId=" + id));
        }
    }

    private void dissent(View view, List<Dissent> all, Notes sentences) {
        List<Dissent> open = all.stream().filter(Dissent::open).toList();
        if (all.isEmpty()) {
            sentences.hint(view.say("dissent.none"));
        } else if (open.isEmpty()) {
            sentences.hint(view.say("dissent.settled", all.size()));
        }
        open.forEach(d -> sentences.warning(d.by().isEmpty() ? view.say("dissent.open", text("dissent." + d.kind().id()), d.text())
            : view.say("dissent.open.by", text("dissent." + d.kind().id()), d.text(), person(d.by()))));
    }
}
