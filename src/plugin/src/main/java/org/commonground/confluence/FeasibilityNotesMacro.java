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
import org.commonground.core.port.Pictures;
import org.commonground.core.register.RegisterDesk;
import org.commonground.view.View;
import org.commonground.view.Views;

/** What engineering says: verdict, effort, risks, dissent and how fresh it is over the page's own words. */
public class FeasibilityNotesMacro extends RecordMacro {
    private final Drawing drawing;
    private final Staleness staleness;
    private final HttpContext http;

    /** Takes its parts from the plugin's context. */
    public FeasibilityNotesMacro(Views views, RegisterDesk desk, Pictures pictures, FreshnessSetting freshness,
                                 HttpContext http) {
        super(views, desk.people(), "common-ground.feasibility.");
        this.drawing = new Drawing(pictures);
        this.staleness = new Staleness(freshness, desk, http);
        this.http = http;
    }

    @Override
    void fill(View view, Given given) {
        FeasibilityRecord record = READ.feasibility(given.parameters(), given.body());
        FeasibilityNotes notes = record.notes();
        view.put("kind", "feasibility");
        view.put("state", notes.verdict().map(v -> view.say("verdict." + v.id())).orElse(""));
        view.put("stateId", notes.verdict().map(v -> v.id()).orElse("none"));
        view.text("noState", "verdict.none");
        view.put("facts", new Facts()
            .add(view.say("param.effort"), notes.effort().map(EffortRange::text).orElse(""))
            .add(view.say("param.confidence"), notes.confidence().map(c -> view.say("confidence." + c.id())).orElse(""))
            .add(view.say("param.date"), notes.date().map(date -> dated(view, date)).orElse(""))
            .add(view.say("param.participants"),
                notes.participants().stream().map(this::person).collect(Collectors.joining(", ")))
            .add(view.say("param.issues"), String.join(", ", notes.issueKeys())).rows());
        completeness(view, record.completeness());
        picture(view, record.body().risks(), given.output());
        view.put("notes", sentences(view, record, given).lines());
    }

    private void picture(View view, List<Risk> all, Output output) {
        List<Risk> placed = RiskGridSvg.placed(all);
        if (!placed.isEmpty()) {
            String risks = placed.stream().map(r -> view.say("grid.risk", r.text(), view.say("level." + r.likelihood().orElseThrow().id()),
                view.say("level." + r.severity().orElseThrow().id()))).collect(Collectors.joining("; "));
            String name = placed.size() == 1 ? view.say("grid.one", risks) : view.say("grid.many", String.valueOf(placed.size()), risks);
            String svg = RiskGridSvg.render(placed, new RiskGridSvg.Texts(name, view.say("grid.likelihood"),
                view.say("grid.severity"), view.say("level.low"), view.say("level.high")));
            view.put("pictureHtml", drawing.html(svg, name, output, RiskGridSvg.WIDTH, RiskGridSvg.HEIGHT));
        }
    }

    private Notes sentences(View view, FeasibilityRecord record, Given given) {
        Notes sentences = new Notes().problems(view, record.notes().problems()).body(view, given.body());
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
                    staleness.of(given.context(), date, record.notes().issueKeys())
                        .ifPresent(days -> sentences.warning(
                            days == 1 ? view.say("stale.one") : view.say("stale.many", view.number(days))));
                }
            }
        }
        if (record.notes().verdict().isEmpty() && given.output() == Output.SCREEN) {
            Staleness.page(given.context()).ifPresent(id -> view.text("planText", "check-in.plan")
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
        open.forEach(d -> sentences.warning(d.by().isEmpty() ? view.say("dissent.open", view.say("dissent." + d.kind().id()), d.text())
            : view.say("dissent.open.by", view.say("dissent." + d.kind().id()), d.text(), person(d.by()))));
    }
}
