package org.commonground.sandbox.jira.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.commonground.sandbox.host.SandboxException;

/**
 * Says from which property of a line a number field is filled.
 *
 * @param property its name; empty when the field stays empty
 * @param names names that count 1, 2, 3 and so on; empty when the property is a number itself
 */
public record FieldMapping(String property, List<String> names) {
    /** Fills nothing. */
    public static final FieldMapping NONE = new FieldMapping("", List.of());

    /**
     * Reads an option such as {@code storyPoints} or {@code priority:Trivial,Minor,Major,Critical,Blocker}.
     *
     * @throws SandboxException if it is neither
     */
    public static FieldMapping of(String option) {
        int colon = option.indexOf(':');
        String property = (colon < 0 ? option : option.substring(0, colon)).trim();
        List<String> names = colon < 0 ? List.of()
                : Stream.of(option.substring(colon + 1).split(",", -1)).map(String::trim).toList();
        boolean clear = colon < 0 || names.size() > 1 && names.stream().noneMatch(String::isEmpty)
                && names.stream().map(n -> n.toLowerCase(Locale.ROOT)).distinct().count() == names.size();
        if (property.isEmpty() || !clear) {
            throw new SandboxException("Cannot read \"" + option + "\": write the name of a number property, as"
                    + " storyPoints, or a property and at least two different names in rising order, as"
                    + " priority:Low,Medium,High.");
        }
        return new FieldMapping(property, names);
    }

    OptionalDouble value(JsonLine line) {
        if (property.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (names.isEmpty()) {
            return line.number(property);
        }
        JsonNode node = line.node(property);
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(node.asText().trim())) {
                return OptionalDouble.of(i + 1);
            }
        }
        return OptionalDouble.empty();
    }
}
