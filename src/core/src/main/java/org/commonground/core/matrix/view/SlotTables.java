package org.commonground.core.matrix.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commonground.core.matrix.layout.Slot;

/**
 * The places of the dots around the centres of their cells, in tenths of a pixel. Cells of one size have the same places but for
 * their number, so a few tables do for all: the place of a table's k-th slot is the numbers 2k and 2k + 1.
 */
final class SlotTables {
    private final List<int[]> tables = new ArrayList<>();

    /** The number of a table that begins with these slots. */
    int add(List<Slot> slots) {
        int[] wanted = slots.stream().flatMapToInt(slot -> IntStream.of(tenths(slot.dx()), tenths(slot.dy())))
            .toArray();
        for (int i = 0; i < tables.size(); i++) {
            int[] known = tables.get(i);
            int shared = Math.min(known.length, wanted.length);
            if (Arrays.equals(known, 0, shared, wanted, 0, shared)) {
                tables.set(i, known.length >= wanted.length ? known : wanted);
                return i;
            }
        }
        tables.add(wanted);
        return tables.size() - 1;
    }

    List<int[]> all() {
        return List.copyOf(tables);
    }

    static int tenths(double pixels) {
        return (int) Math.round(pixels * 10);
    }
}
