package org.commonground.core.matrix.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonground.core.matrix.Point;
import org.commonground.core.port.Hit;

/**
 * The colours of the dots.
 *
 * @param by     what they say
 * @param legend at most eight entries, the last one {@link Category#OTHER} when there are more categories
 * @param of     for each issue the number of its entry in the legend
 */
public record Colouring(ColourBy by, List<Entry> legend, List<Integer> of) {
    /** How many entries a legend has at most: more colours cannot be told apart. */
    public static final int MOST = 8;

    /** Keeps its own copies of the lists. */
    public Colouring {
        legend = List.copyOf(legend);
        of = List.copyOf(of);
    }

    /**
     * One entry of the legend.
     *
     * @param count how many issues it has
     * @param look  the number of its colour and its symbol, from 0 to 7; no two entries have the same
     */
    public record Entry(Category category, int count, int look) {
    }

    /** Colours the issues, in this order, by something else than the quadrant. */
    static Colouring of(ColourBy by, List<Point> points, Shown shown) {
        Categories categories = new Categories(shown.hits(), shown.now());
        Map<Long, Hit> hits = shown.byId();
        List<Categories.Ranked> each = points.stream().map(point -> categories.of(hits.get(point.id()), by)).toList();
        Map<Categories.Ranked, Integer> counts = new HashMap<>();
        each.forEach(category -> counts.merge(category, 1, Integer::sum));
        List<Categories.Ranked> order = new ArrayList<>(counts.keySet());
        order.sort(Comparator.comparingLong(Categories.Ranked::rank).thenComparing(counts::get, Comparator.reverseOrder())
            .thenComparing(ranked -> ranked.category().id()));
        int own = order.size() > MOST ? MOST - 1 : order.size();
        List<Integer> looks = Looks.of(by, order.subList(0, own), own < order.size());
        List<Entry> legend = new ArrayList<>();
        Map<Categories.Ranked, Integer> numbers = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            numbers.put(order.get(i), Math.min(i, own));
            if (i < own) {
                legend.add(new Entry(order.get(i).category(), counts.get(order.get(i)), looks.get(i)));
            }
        }
        if (own < order.size()) {
            legend.add(new Entry(Category.OTHER, order.subList(own, order.size()).stream().mapToInt(counts::get).sum(), looks.get(own)));
        }
        return new Colouring(by, legend, each.stream().map(numbers::get).toList());
    }
}
