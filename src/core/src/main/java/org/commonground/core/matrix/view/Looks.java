package org.commonground.core.matrix.view;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.commonground.core.matrix.view.Categories.Ranked;

/**
 * Gives each entry of a legend a look, a colour and a symbol, by its number. A category has the same look for everybody and whatever
 * the filter is, so that two people who see different issues see the same picture of those that both see: what has a fixed place among
 * its like has its number, a name has the number that follows from its letters. Where two names want the same one, the second in the
 * alphabet gets the next.
 */
final class Looks {
    /** The grey one, for those without and for all others. */
    private static final int LAST = Colouring.MOST - 1;
    /** Spreads the hash codes; of all such numbers one with which Jira's usual types have different looks, a bug a red one. */
    private static final int SPREAD = 5_151_039;

    private Looks() {
    }

    /** The numbers of the looks, from 0 to 7, each once; {@code others} says whether one more entry follows for all others. */
    static List<Integer> of(ColourBy by, List<Ranked> legend, boolean others) {
        Integer[] looks = new Integer[legend.size() + (others ? 1 : 0)];
        Set<Integer> taken = new HashSet<>();
        if (others) {
            looks[legend.size()] = LAST;
            taken.add(LAST);
        }
        boolean fixed = legend.stream().allMatch(entry -> fixed(by, entry) >= 0)
            && legend.stream().map(entry -> fixed(by, entry)).distinct().count() == legend.size();
        IntStream.range(0, legend.size()).boxed().sorted(Comparator.comparing(i -> legend.get(i).category().id())).forEach(i -> {
            Ranked entry = legend.get(i);
            int wanted = fixed ? fixed(by, entry) : ordered(by) ? i : entry.category().equals(Category.NONE) ? LAST : letters(entry);
            while (!taken.add(wanted)) {
                wanted = (wanted + 1) % Colouring.MOST;
            }
            looks[i] = wanted;
        });
        return List.of(looks);
    }

    /** The place of a category among its like; negative when it has none, or is too far behind. */
    private static int fixed(ColourBy by, Ranked entry) {
        long place = switch (by) {
            case STATUS_CATEGORY, AGE, VOTES -> entry.rank();
            // the first priority of the host is 1
            case PRIORITY -> entry.category().equals(Category.NONE) ? LAST : entry.rank() - 1;
            default -> -1;
        };
        return place >= 0 && place < LAST || entry.category().equals(Category.NONE) && place == LAST ? (int) place : -1;
    }

    private static boolean ordered(ColourBy by) {
        return by == ColourBy.PRIORITY || by == ColourBy.AGE || by == ColourBy.VOTES;
    }

    /** Java says for ever what the hash code of a text is. */
    private static int letters(Ranked entry) {
        return ((entry.category().id().hashCode() * SPREAD) >>> 16) % LAST;
    }
}
