package org.commonground.core.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.core.discovery.Decision;
import org.commonground.core.discovery.DiscoveryBody;
import org.commonground.core.discovery.DiscoveryRecord;
import org.commonground.core.discovery.DiscoverySummary;
import org.commonground.core.discovery.Finding;
import org.commonground.core.discovery.Prototype;
import org.commonground.core.feasibility.Alternative;
import org.commonground.core.feasibility.Confidence;
import org.commonground.core.feasibility.Dependency;
import org.commonground.core.feasibility.Dissent;
import org.commonground.core.feasibility.FeasibilityBody;
import org.commonground.core.feasibility.FeasibilityNotes;
import org.commonground.core.feasibility.FeasibilityRecord;
import org.commonground.core.feasibility.Risk;
import org.commonground.core.feasibility.Verdict;
import org.commonground.core.record.Choice;
import org.commonground.core.record.Level;
import org.commonground.core.record.Question;

/** Makes records of parameters and of what the tables say; a parameter wins over a table. */
final class Records {

    private Records() {
    }

    static DiscoveryRecord discovery(Map<String, String> parameters, Findings said) {
        Map<String, String> all = new HashMap<>(parameters);
        say(all, "decision", chosen(Decision.class, said.text(Term.DECISION)));
        say(all, "owner", said.text(Term.OWNER));
        say(all, "date", said.text(Term.DATE));
        say(all, "issues", said.text(Term.ISSUES));
        return new DiscoveryRecord(DiscoverySummary.of(all), new DiscoveryBody(
            new DiscoveryBody.Words(said.text(Term.PROBLEM), said.text(Term.AUDIENCE), said.text(Term.WHY_NOW), said.text(Term.SUCCESS)),
            said.entries(Kind.EVIDENCE).stream().map(e -> new Finding(e.text(Term.EVIDENCE), e.text(Term.SOURCE),
                Vocabulary.choice(Level.class, e.text(Term.STRENGTH)))).toList(),
            said.entries(Kind.PROTOTYPES).stream().map(e -> new Prototype(e.text(Term.PROTOTYPES), link(e), e.text(Term.NOTE))).toList(),
            questions(said.entries(Kind.QUESTIONS), Term.QUESTIONS)));
    }

    static FeasibilityRecord feasibility(Map<String, String> parameters, Findings said) {
        Map<String, String> all = new HashMap<>(parameters);
        say(all, "verdict", chosen(Verdict.class, said.text(Term.VERDICT)));
        say(all, "confidence", chosen(Confidence.class, said.text(Term.CONFIDENCE)));
        say(all, "effort", said.text(Term.EFFORT));
        say(all, "date", said.text(Term.DATE));
        say(all, "participants", said.text(Term.PARTICIPANTS));
        say(all, "issues", said.text(Term.ISSUES));
        return new FeasibilityRecord(FeasibilityNotes.of(all), new FeasibilityBody(
            said.entries(Kind.RISKS).stream().map(Records::risk).toList(),
            questions(said.entries(Kind.UNKNOWNS), Term.UNKNOWNS),
            said.entries(Kind.ALTERNATIVES).stream().map(e ->
                new Alternative(e.text(Term.ALTERNATIVES), e.text(Term.EFFORT), e.text(Term.WHY_NOT))).toList(),
            said.entries(Kind.DEPENDENCIES).stream().map(e ->
                new Dependency(e.text(Term.DEPENDENCIES), e.text(Term.BY), e.text(Term.NOTE))).toList(),
            said.entries(Kind.DISSENT).stream().map(Records::dissent).toList()));
    }

    private static void say(Map<String, String> parameters, String name, String value) {
        String written = parameters.get(name);
        if (!value.isEmpty() && (written == null || written.isBlank())) {
            parameters.put(name, value);
        }
    }

    /** The id of the value that was meant; the text itself when it means none, so that it is named as a problem. */
    private static <E extends Enum<E>> String chosen(Class<E> type, String text) {
        return Vocabulary.choice(type, text).map(Choice::id).orElse(text);
    }

    private static String link(Entry entry) {
        String link = entry.link(Term.LINK, Term.PROTOTYPES);
        return link.isEmpty() ? Links.asAddress(entry.text(Term.LINK)) : link;
    }

    private static List<Question> questions(List<Entry> entries, Term text) {
        return entries.stream().map(e -> new Question(e.text(text), e.text(Term.BY), e.text(Term.ANSWER),
            Vocabulary.choice(Dissent.State.class, e.text(Term.STATE)).map(Dissent.State.OPEN::equals)
                .orElse(e.text(Term.ANSWER).isEmpty()))).toList();
    }

    private static Risk risk(Entry e) {
        return new Risk(e.text(Term.RISKS), Vocabulary.choice(Level.class, e.text(Term.LIKELIHOOD)),
            Vocabulary.choice(Level.class, e.text(Term.SEVERITY)), e.text(Term.MITIGATION));
    }

    private static Dissent dissent(Entry e) {
        Optional<Dissent.State> state = Vocabulary.choice(Dissent.State.class, e.text(Term.STATE));
        return new Dissent(e.text(Term.DISSENT),
            Vocabulary.choice(Dissent.Kind.class, e.text(Term.KIND)).orElse(Dissent.Kind.CONCERN),
            state.orElse(e.text(Term.ANSWER).isEmpty() ? Dissent.State.OPEN : Dissent.State.ANSWERED),
            e.text(Term.BY), e.text(Term.ANSWER));
    }
}
