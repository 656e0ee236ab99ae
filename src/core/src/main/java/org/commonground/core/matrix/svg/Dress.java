package org.commonground.core.matrix.svg;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.commonground.core.matrix.Point;
import org.commonground.core.matrix.view.Category;
import org.commonground.core.matrix.view.ColourBy;
import org.commonground.core.matrix.view.Colouring;
import org.commonground.core.matrix.view.MatrixView;
import org.commonground.core.matrix.view.Sizing;

/**
 * What the colour, the symbol and the size of the dots say, when it is something else than the quadrant and nothing.
 *
 * @param groups the number in the legend of each issue, by id; empty when the colour says the quadrant
 * @param sizes  the fraction of the full radius of each issue, by id; empty when all dots are equal
 * @param legend the entries of the legend; empty when the colour says the quadrant
 */
record Dress(Map<Long, Integer> groups, Map<Long, Double> sizes, List<Entry> legend) {

    private static final double SMALLEST = 0.6;
    private static final int LONGEST_NAME = 40;
    private static final Set<ColourBy> ORDERED = Set.of(ColourBy.AGE, ColourBy.VOTES, ColourBy.PRIORITY);
    /** The colours of unordered things, by the number of the look; the page's script has the same. */
    static final List<String> CATEGORIES = List.of("#0C66E4", "#C25100", "#1F845A", "#6E5DC6", "#C9372C", "#227D9B",
        "#AE4787", "#626F86");
    /** The colours of ordered things. */
    static final List<String> RAMP = List.of("#B38600", "#C25100", "#AE2E24", "#943D73", "#5E4DB2", "#3A4A9F",
        "#1C3B6E", "#626F86");

    /** Keeps its own copies. */
    Dress {
        groups = Map.copyOf(groups);
        sizes = Map.copyOf(sizes);
        legend = List.copyOf(legend);
    }

    /**
     * An entry of the legend.
     *
     * @param colour as in #0C66E4
     */
    record Entry(String name, String colour, Symbol symbol, int count) {
        String shortName() {
            return name.codePointCount(0, name.length()) <= LONGEST_NAME ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
        }
    }

    /** How many issues of some belong to an entry. */
    record Share(Entry entry, int count) {
    }

    /** Colours by quadrant, equal sizes. */
    static Dress plain() {
        return new Dress(Map.of(), Map.of(), List.of());
    }

    /**
     * The dress of a view.
     *
     * @param names the words for categories
     */
    static Dress of(MatrixView view, Function<Category, String> names) {
        List<Point> order = view.order();
        Map<Long, Integer> groups = new HashMap<>();
        Map<Long, Double> sizes = new HashMap<>();
        view.colour().ifPresent(colours -> each(order, colours.of(), groups));
        view.size().ifPresent(sizing -> each(order, sizing.of().stream().map(value -> fraction(value, sizing)).toList(), sizes));
        return new Dress(groups, sizes, view.colour().map(colours -> legend(colours, names)).orElse(List.of()));
    }

    private static <T> void each(List<Point> order, List<T> values, Map<Long, T> byId) {
        for (int i = 0; i < order.size(); i++) {
            byId.put(order.get(i).id(), values.get(i));
        }
    }

    private static List<Entry> legend(Colouring colours, Function<Category, String> names) {
        List<String> palette = ORDERED.contains(colours.by()) ? RAMP : CATEGORIES;
        return colours.legend().stream().map(entry -> new Entry(names.apply(entry.category()), palette.get(entry.look()),
            Symbol.of(entry.look()), entry.count())).toList();
    }

    /** The area follows the value, but the smallest dot is still to be seen. */
    private static double fraction(long value, Sizing sizing) {
        double range = Math.max(1, sizing.max() - sizing.min());
        return SMALLEST + (1 - SMALLEST) * Math.sqrt((value - sizing.min()) / range);
    }

    /** The entry of the legend that an issue belongs to; nothing when the colour says the quadrant. */
    Optional<Entry> entry(Point point) {
        return Optional.ofNullable(groups.get(point.id())).map(legend::get);
    }

    /** How the issues spread over the legend, in its order, without empty shares; none when the colour says the quadrant. */
    List<Share> shares(List<Point> points) {
        int[] counts = new int[legend.size()];
        points.stream().map(point -> groups.get(point.id())).filter(group -> group != null).forEach(group -> counts[group]++);
        return IntStream.range(0, counts.length).filter(i -> counts[i] > 0).mapToObj(i -> new Share(legend.get(i), counts[i])).toList();
    }

    double radius(Point point, double full) {
        return full * sizes.getOrDefault(point.id(), 1.0);
    }
}
