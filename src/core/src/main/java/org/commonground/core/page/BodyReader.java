package org.commonground.core.page;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonground.core.markup.Element;

/** Walks through the body of a record, in document order, past records that stand in it. */
final class BodyReader {
    private static final Set<String> SKIPPED = Set.of("script", "style", "ac:plain-text-body", "ac:parameter", "ac:placeholder");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<Term> PROSE = Set.of(Term.PROBLEM, Term.AUDIENCE, Term.WHY_NOW, Term.SUCCESS);

    private final UnaryOperator<String> userNames;
    private final Findings findings = new Findings();
    private final TableReader tables = new TableReader(findings);
    private Optional<Term> prose = Optional.empty();
    private Optional<Kind> announced = Optional.empty();

    private BodyReader(UnaryOperator<String> userNames) {
        this.userNames = userNames;
    }

    static Findings read(Element body, UnaryOperator<String> userNames) {
        BodyReader reader = new BodyReader(userNames);
        reader.children(body);
        return reader.findings;
    }

    private void children(Element element) {
        element.elements().forEach(this::visit);
    }

    private void visit(Element element) {
        String name = element.name();
        if (SKIPPED.contains(name) || element.hasClass("cg-record") || element.hasClass("cg-own") || RecordMacros.isRecord(element)) {
            return;
        }
        if (name.equals("table")) {
            tables.read(Grid.of(element, userNames), announced);
        } else if (HEADINGS.contains(name)) {
            heading(Words.of(element, userNames));
        } else if (name.equals("ul") || name.equals("ol")) {
            list(element);
        } else if (name.equals("p")) {
            point(element);
        } else {
            children(element);
        }
    }

    private void heading(String text) {
        Set<Term> meanings = Vocabulary.meanings(text);
        prose = meanings.stream().filter(PROSE::contains).findFirst();
        announced = prose.isPresent() ? Optional.empty() : Kind.announced(meanings);
    }

    private void list(Element list) {
        for (Element point : list.elements()) {
            if (point.is("li")) {
                point(point);
            }
        }
    }

    /** A paragraph or a point of a list below a heading that is known. */
    private void point(Element element) {
        String text = Words.of(element, userNames);
        prose.ifPresent(term -> findings.append(term, text));
        announced.ifPresent(kind -> findings.add(kind, new Entry(Map.of(kind.entry(), Cell.plain(text, Links.first(element))))));
    }
}
