package org.commonground.core.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.commonground.core.discovery.DiscoveryRecord;
import org.commonground.core.feasibility.FeasibilityRecord;
import org.commonground.core.markup.Element;
import org.commonground.core.markup.Markup;
import org.commonground.core.markup.Reading;

/** Reads the records of pages. Pure: it asks nobody and changes nothing. */
public final class ReadRecords {
    private static final Element NOTHING = new Element("", Map.of(), List.of());

    private final UnaryOperator<String> userNames;

    /** Names users by this function, from the key that a page refers to them by; it may give the key back. */
    public ReadRecords(UnaryOperator<String> userNames) {
        this.userNames = userNames;
    }

    /** The records of a page, by its storage format. A text that names no record macro is not parsed at all. */
    public PageRecords of(String storage) {
        if (!storage.contains(RecordMacros.DISCOVERY) && !storage.contains(RecordMacros.FEASIBILITY)) {
            return PageRecords.NONE;
        }
        Reading reading = Markup.storage(storage);
        if (reading instanceof Reading.Tree tree) {
            return in(tree.root());
        }
        return new PageRecords(List.of(), List.of(), Optional.of((Reading.Unreadable) reading));
    }

    /** The record of one discovery summary while it is rendered: its parameters, and its body as {@code Markup.html} read it. */
    public DiscoveryRecord discovery(Map<String, String> parameters, Reading body) {
        return Records.discovery(parameters, BodyReader.read(root(body), userNames));
    }

    /** The record of feasibility notes while they are rendered: their parameters, and their body as {@code Markup.html} read it. */
    public FeasibilityRecord feasibility(Map<String, String> parameters, Reading body) {
        return Records.feasibility(parameters, BodyReader.read(root(body), userNames));
    }

    private PageRecords in(Element root) {
        List<DiscoveryRecord> discoveries = new ArrayList<>();
        List<FeasibilityRecord> feasibilities = new ArrayList<>();
        for (Element macro : RecordMacros.in(root)) {
            Map<String, String> parameters = RecordMacros.parameters(macro, userNames);
            Findings said = BodyReader.read(RecordMacros.body(macro).orElse(NOTHING), userNames);
            if (macro.attribute("ac:name").equals(RecordMacros.DISCOVERY)) {
                discoveries.add(Records.discovery(parameters, said));
            } else {
                feasibilities.add(Records.feasibility(parameters, said));
            }
        }
        return new PageRecords(discoveries, feasibilities, Optional.empty());
    }

    /** Nothing when the body is too long or too deep to be read, for the page shows it all the same. */
    private static Element root(Reading body) {
        return body instanceof Reading.Tree tree ? tree.root() : NOTHING;
    }
}
