package org.commonground.confluence.register;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.commonground.core.discovery.Decision;
import org.commonground.core.feasibility.Verdict;
import org.commonground.core.record.Parameters;
import org.commonground.core.record.Problem;
import org.commonground.core.register.Attention;
import org.commonground.core.register.Filter;

/**
 * What a register is over, as written in the macro's parameters or in the query of an address: spaces, labels, owner,
 * decision, verdict, show.
 *
 * @param filter    which ideas
 * @param attention which of them are listed first of all
 * @param problems  what could not be read
 */
record RegisterQuery(Filter filter, Attention attention, List<Problem> problems) {
    static final List<String> NAMES = List.of("spaces", "labels", "owner", "decision", "verdict", "show");
    private static final Set<String> EVERYWHERE = Set.of("*", "@all");
    private static final String HERE = "@self";

    /** Reads the values; without spaces, or with @self among them, the space of the page counts, if there is one. */
    static RegisterQuery of(Map<String, String> values, String spaceHere) {
        Parameters read = new Parameters(values);
        Set<String> spaces = spaces(read.names("spaces"), spaceHere);
        Set<String> labels = new LinkedHashSet<>();
        read.names("labels").forEach(label -> labels.add(label.toLowerCase(Locale.ROOT)));
        Filter filter = new Filter(spaces, labels, read.text("owner"), read.value("decision", Decision::of),
            read.value("verdict", Verdict::of));
        Attention attention = read.value("show", Attention::of).orElse(Attention.ALL);
        return new RegisterQuery(filter, attention, read.problems());
    }

    private static Set<String> spaces(List<String> written, String here) {
        if (written.stream().anyMatch(EVERYWHERE::contains)) {
            return Set.of();
        }
        Set<String> keys = new LinkedHashSet<>();
        written.forEach(key -> keys.add(key.equals(HERE) ? here : key));
        if (keys.isEmpty()) {
            keys.add(here);
        }
        keys.remove("");
        return keys;
    }

    /** The same query for an address, without the leading question mark; parameters in a fixed order. */
    String address() {
        List<String[]> pairs = new ArrayList<>();
        pairs.add(new String[] {"spaces", filter.spaceKeys().isEmpty() ? "*" : String.join(",", sorted(filter.spaceKeys()))});
        pairs.add(new String[] {"labels", String.join(",", sorted(filter.labels()))});
        pairs.add(new String[] {"owner", filter.owner()});
        pairs.add(new String[] {"decision", filter.decision().map(Decision::id).orElse("")});
        pairs.add(new String[] {"verdict", filter.verdict().map(Verdict::id).orElse("")});
        return Address.query(pairs);
    }

    private static List<String> sorted(Set<String> values) {
        return values.stream().sorted().toList();
    }

    /** Tells registers on one page apart by what they are over; two that are the same may move together. */
    static String id(Map<String, String> values) {
        CRC32 sum = new CRC32();
        sum.update(new TreeMap<>(Optional.ofNullable(values).orElse(Map.of())).toString().getBytes(StandardCharsets.UTF_8));
        return Long.toString(sum.getValue(), Character.MAX_RADIX);
    }
}
