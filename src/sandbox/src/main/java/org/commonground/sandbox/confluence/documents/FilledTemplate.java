package org.commonground.sandbox.confluence.documents;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonground.sandbox.confluence.documents.Document.Part;
import org.commonground.sandbox.plugin.AtVariables;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Writes a document into the template as a person would: into its tables, in words. Nothing of the document becomes markup. */
final class FilledTemplate {
    /** Rows that one table takes; what is more is in the document. */
    private static final int MOST_ROWS = 100;
    private final AppTemplate template;

    FilledTemplate(AppTemplate template) {
        this.template = template;
    }

    /** Returns the page in storage format. Feasibility notes are there only when the document says something of the kind. */
    String page(Document document) {
        return AtVariables.fill(template.page(), Map.of("discovery", discovery(document),
                "feasibility", document.speaksOfFeasibility() ? feasibility(document) : "")) + source(document);
    }

    private String discovery(Document document) {
        Element macro = parsed(template.discovery());
        fact(macro, "problem", document.rows(Part.PROBLEM));
        fact(macro, "audience", document.rows(Part.USERS));
        rows(macro, "evidence", document.rows(Part.FINDINGS), Map.of("source", document.source()));
        rows(macro, "prototypes", document.rows(Part.PROTOTYPES), Map.of());
        words(macro, "What was decided", document.rows(Part.DECISION));
        return macro.outerHtml();
    }

    private String feasibility(Document document) {
        Element macro = parsed(template.feasibility());
        rows(macro, "risks", document.rows(Part.RISKS), Map.of());
        rows(macro, "unknowns", document.rows(Part.UNKNOWNS), Map.of());
        rows(macro, "alternatives", document.rows(Part.ALTERNATIVES), Map.of());
        rows(macro, "dissent", document.rows(Part.DISSENT), Map.of("kind", "concern", "state", "open"));
        words(macro, "What it takes", document.rows(Part.EFFORT));
        return macro.outerHtml();
    }

    private static String source(Document document) {
        Element paragraph = parsed("<p/>");
        return paragraph.text(valid("From " + document.source())).outerHtml();
    }

    private static Element parsed(String xml) {
        var tree = Jsoup.parse(xml, "", Parser.xmlParser());
        tree.outputSettings().prettyPrint(false);
        Element macro = tree.firstElementChild();
        if (macro.hasAttr("ac:macro-id")) {
            macro.attr("ac:macro-id", UUID.randomUUID().toString());
        }
        return macro;
    }

    private void fact(Element macro, String key, List<String> words) {
        if (!words.isEmpty()) {
            Element name = macro.select("th").stream().filter(th -> th.text().equals(template.text(key))).findFirst().orElseThrow();
            paragraphs(name.nextElementSibling().empty(), words);
        }
    }

    /** Puts one row for each text into the table below a heading, with the same values in other columns. */
    private void rows(Element macro, String key, List<String> texts, Map<String, String> values) {
        if (texts.isEmpty()) {
            return;
        }
        Element table = macro.select("h3").stream().filter(h -> h.text().equals(template.text(key))).findFirst().orElseThrow()
                .nextElementSibling();
        List<Element> lines = table.select("tr");
        List<String> columns = lines.get(0).children().eachText();
        Element body = lines.get(0).parent();
        lines.get(1).remove();
        for (String text : texts.subList(0, Math.min(MOST_ROWS, texts.size()))) {
            Element row = body.appendElement("tr");
            columns.forEach(column -> row.appendElement("td"));
            paragraphs(row.child(0), text.lines().toList());
            values.forEach((column, value) -> row.child(columns.indexOf(template.text(column))).text(valid(value)));
        }
    }

    private static void words(Element macro, String heading, List<String> words) {
        if (!words.isEmpty()) {
            Element body = macro.lastElementChild();
            body.appendElement("h3").text(heading);
            paragraphs(body, words);
        }
    }

    private static void paragraphs(Element parent, List<String> words) {
        words.stream().flatMap(String::lines).forEach(line -> parent.appendElement("p").text(valid(line)));
    }

    /** XML 1.0, section 2.2: what a page cannot hold is left out. */
    private static String valid(String text) {
        return text.codePoints().filter(c -> c == '\t' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
