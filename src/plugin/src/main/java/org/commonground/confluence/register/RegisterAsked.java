package org.commonground.confluence.register;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonground.core.record.Parameters;
import org.commonground.core.record.Problem;
import org.commonground.core.register.Column;
import org.commonground.core.register.Look;

/**
 * What a script asks the register for: the query of the macro, and sort, order and start. What is empty counts as left out.
 *
 * @param query    which ideas; without spaces all that the viewer sees
 * @param look     how they are listed
 * @param problems what could not be read
 */
record RegisterAsked(RegisterQuery query, Look look, List<Problem> problems) {
    private static final String EVERYWHERE = "*";

    static RegisterAsked of(MultivaluedMap<String, String> given, Locale language) {
        Map<String, String> values = new HashMap<>();
        Stream.concat(RegisterQuery.NAMES.stream(), Stream.of("sort", "order", "start"))
            .forEach(name -> Optional.ofNullable(given.getFirst(name)).ifPresent(value -> values.put(name, value)));
        values.putIfAbsent("spaces", EVERYWHERE);
        RegisterQuery query = RegisterQuery.of(values, "");
        Parameters read = new Parameters(values);
        Look first = Look.first(language);
        Optional<Column> sort = read.value("sort", Column::of);
        boolean descending = read.value("order", RegisterAsked::descending).orElse(sort.isEmpty() && first.descending());
        int start = read.value("start", RegisterAsked::number).orElse(0);
        List<Problem> problems = new ArrayList<>(query.problems());
        problems.addAll(read.problems());
        return new RegisterAsked(query, new Look(query.attention(), sort.orElse(first.sort()), descending, start, language), problems);
    }

    private static Optional<Boolean> descending(String order) {
        return order.equals("asc") ? Optional.of(false) : order.equals("desc") ? Optional.of(true) : Optional.empty();
    }

    private static Optional<Integer> number(String text) {
        return Optional.of(text).filter(digits -> digits.matches("[0-9]{1,6}")).map(Integer::valueOf);
    }
}
