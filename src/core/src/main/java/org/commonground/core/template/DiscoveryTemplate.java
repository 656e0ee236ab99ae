package org.commonground.core.template;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The storage format of a new product discovery page. Its headings come from the texts of the reader's language and are those
 * that the app recognises; what is to be filled in stands in placeholders, which readers do not see.
 */
public final class DiscoveryTemplate {
    private final UnaryOperator<String> texts;

    /** Takes texts by the ends of their keys, as in {@code problem} and {@code problem.hint}. */
    public DiscoveryTemplate(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    /** The discovery summary, exploring, with this problem and these issues; both as written, they may hold anything. */
    public String discovery(String problem, String issues) {
        Storage body = new Storage();
        body.open("table").open("tbody");
        fact(body, "problem", problem);
        fact(body, "audience", "");
        fact(body, "why-now", "");
        fact(body, "success", "");
        body.close("tbody").close("table");
        table(body, "evidence", List.of("evidence.one", "source", "strength"));
        table(body, "prototypes", List.of("prototypes.one", "link", "note"));
        table(body, "questions", List.of("questions.one", "by", "answer"));
        return macro("discovery-summary", issues, "exploring", body);
    }

    /** Feasibility notes without a verdict, about these issues: the check-in is still to be planned. */
    public String feasibility(String issues) {
        Storage body = new Storage();
        table(body, "risks", List.of("risks.one", "likelihood", "severity", "mitigation"));
        table(body, "unknowns", List.of("unknowns.one", "by", "answer"));
        table(body, "alternatives", List.of("alternatives.one", "effort", "why-not"));
        table(body, "dependencies", List.of("dependencies.one", "by", "note"));
        table(body, "dissent", List.of("dissent.one", "kind", "by", "state", "answer"));
        return macro("feasibility-notes", issues, "", body);
    }

    private void fact(Storage body, String key, String value) {
        body.open("tr").open("th").text(texts.apply(key)).close("th").open("td");
        if (value.isBlank()) {
            body.placeholder(texts.apply(key + ".hint"));
        } else {
            body.lines(value.strip());
        }
        body.close("td").close("tr");
    }

    private void table(Storage body, String key, List<String> columns) {
        body.open("h3").text(texts.apply(key)).close("h3").open("table").open("tbody").open("tr");
        columns.forEach(column -> body.open("th").text(texts.apply(column)).close("th"));
        body.close("tr").open("tr");
        for (int i = 0; i < columns.size(); i++) {
            body.open("td");
            if (i == 0) {
                body.placeholder(texts.apply(key + ".hint"));
            }
            body.close("td");
        }
        body.close("tr").close("tbody").close("table");
    }

    private static String macro(String name, String issues, String decision, Storage body) {
        Storage macro = new Storage();
        macro.begin("<ac:structured-macro ac:name=\"" + name + "\" ac:schema-version=\"1\" ac:macro-id=\"" + UUID.randomUUID() + "\">");
        macro.parameter("decision", decision).parameter("issues", issues.strip());
        return macro.begin("<ac:rich-text-body>").begin(body.toString()).close("ac:rich-text-body").close("ac:structured-macro").toString();
    }
}
