package org.commonground.confluence.register;

import java.util.HashMap;
import java.util.Map;
import org.commonground.core.port.People;
import org.commonground.core.record.Choice;
import org.commonground.core.register.CheckIn;
import org.commonground.core.register.Line;
import org.commonground.core.register.OpenDissent;
import org.commonground.view.View;

/** One line of the register in words. */
final class RegisterLine {
    private final View view;
    private final People people;
    private final String root;
    /** The same owner stands in many lines; one look-up is enough. */
    private final Map<String, String> names = new HashMap<>();

    RegisterLine(View view, People people, String root) {
        this.view = view;
        this.people = people;
        this.root = root;
    }

    Map<String, Object> of(Line line) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", line.page().title());
        values.put("url", root + line.page().place().path());
        values.put("space", line.page().place().spaceName());
        values.put("decision", line.decision().map(d -> text("decision." + d.id())).orElse(""));
        values.put("decisionId", line.decision().map(d -> d.id()).orElse("none"));
        values.put("noDecision", line.discovery().isPresent() ? text("decision.none") : text("decision.no-summary"));
        values.put("verdict", line.verdict().map(v -> text("verdict." + v.id())).orElse(""));
        values.put("verdictId", line.verdict().map(v -> v.id()).orElse("none"));
        values.put("noVerdict", line.facts().feasibilityNotes() > 0 ? text("verdict.none") : text("verdict.no-notes"));
        values.put("owner", line.owner().isEmpty() ? "" : names.computeIfAbsent(line.owner(), name -> people.fullName(name).orElse(name)));
        values.put("nobody", text("owner.none"));
        values.put("checkIn", checkIn(line.checkIn()));
        values.put("checkInId", Choice.id(line.checkIn().state()));
        values.put("waiting", line.checkIn().awaited() ? waiting(line.checkIn().waiting()) : "");
        values.put("stale", line.checkIn().stale() ? stale(line.checkIn().staleBy()) : "");
        values.put("blockers", blockers(line.facts().dissent()));
        values.put("concerns", concerns(line.facts().dissent()));
        values.put("noDissent", text("dissent.none"));
        values.put("percent", String.valueOf(line.facts().percent()));
        values.put("complete", view.say("complete", String.valueOf(line.facts().percent())));
        values.put("changed", view.day(line.page().days().changed()));
        return values;
    }

    private String stale(long days) {
        return days == 1 ? view.say("stale.one") : view.say("stale.many", view.number(days));
    }

    private String checkIn(CheckIn checkIn) {
        String date = checkIn.date().map(view::day).orElse("");
        return switch (checkIn.state()) {
            case HELD -> date.isEmpty() ? text("check-in.held") : date;
            case PLANNED -> view.say("check-in.planned", date);
            case OVERDUE -> view.say("check-in.overdue", date);
            case MISSING -> text("check-in.missing");
            case NOT_NEEDED -> text("check-in.not-needed");
        };
    }

    private String waiting(long days) {
        return days == 0 ? text("waiting.none") : days == 1 ? text("waiting.one") : view.say("waiting.many", view.number(days));
    }

    private String blockers(OpenDissent dissent) {
        return dissent.blockers() == 0 ? "" : dissent.blockers() == 1 ? text("blockers.one")
            : view.say("blockers.many", view.number(dissent.blockers()));
    }

    private String concerns(OpenDissent dissent) {
        return dissent.concerns() == 0 ? "" : dissent.concerns() == 1 ? text("concerns.one")
            : view.say("concerns.many", view.number(dissent.concerns()));
    }

    private String text(String key) {
        return view.say(key);
    }
}
