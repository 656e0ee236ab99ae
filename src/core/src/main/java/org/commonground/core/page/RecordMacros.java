package org.commonground.core.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonground.core.markup.Element;

/** Finds the app's record macros in storage format. */
final class RecordMacros {
    static final String DISCOVERY = "discovery-summary";
    static final String FEASIBILITY = "feasibility-notes";
    private static final Set<String> NAMES = Set.of(DISCOVERY, FEASIBILITY);

    private RecordMacros() {
    }

    static boolean isRecord(Element element) {
        return (element.is("ac:structured-macro") || element.is("ac:macro")) && NAMES.contains(element.attribute("ac:name"));
    }

    /** All record macros below, in document order, those within others too. */
    static List<Element> in(Element root) {
        List<Element> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Element element, List<Element> found) {
        for (Element child : element.elements()) {
            if (isRecord(child)) {
                found.add(child);
            }
            collect(child, found);
        }
    }

    /** The parameters as the host would give them to the macro: a user by name. */
    static Map<String, String> parameters(Element macro, UnaryOperator<String> userNames) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Element child : macro.elements()) {
            if (child.is("ac:parameter")) {
                parameters.put(child.attribute("ac:name"), value(child, userNames));
            }
        }
        return parameters;
    }

    private static String value(Element parameter, UnaryOperator<String> userNames) {
        List<String> users = parameter.elements().stream().filter(child -> child.is("ri:user"))
            .map(user -> Words.user(user, userNames)).toList();
        return users.isEmpty() ? Words.of(parameter, userNames) : String.join(", ", users);
    }

    static Optional<Element> body(Element macro) {
        return macro.elements().stream().filter(child -> child.is("ac:rich-text-body")).findFirst();
    }
}
