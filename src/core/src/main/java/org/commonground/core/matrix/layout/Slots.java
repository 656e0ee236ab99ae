package org.commonground.core.matrix.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The hexagonal slots of a cell, from its centre outwards. Hexagonal is the densest packing of equal circles, and a
 * growing cluster stays round; Gatherplot (Park, Kim, Elmqvist, arXiv 2301.10843) uses a square grid at this place.
 */
record Slots(double radius, List<Slot> all) {

    static final double LARGEST = 7;
    private static final double[] RADII = {LARGEST, 6, 5, 4, 3};
    private static final double GAP = 1;

    /** The largest slots of which the cell holds so many; none when it holds too few even of the smallest. */
    static Slots forCount(double width, double height, int count) {
        for (double radius : RADII) {
            List<Slot> slots = within(width, height, radius, count);
            if (slots.size() >= count) {
                return new Slots(radius, slots.subList(0, count));
            }
        }
        return new Slots(0, List.of());
    }

    boolean fit() {
        return !all.isEmpty();
    }

    private static List<Slot> within(double width, double height, double radius, int count) {
        double pitch = 2 * radius + GAP;
        double row = pitch * Math.sqrt(3) / 2;
        double roomX = width / 2 - radius - GAP / 2;
        double roomY = height / 2 - radius - GAP / 2;
        double shiftX = count == 2 || count == 3 || count == 4 ? pitch / 2 : 0;
        double shiftY = count == 3 ? row / 3 : 0;
        List<Slot> slots = new ArrayList<>();
        int rows = (int) (height / row) + 2;
        int columns = (int) (width / pitch) + 2;
        for (int j = -rows; j <= rows; j++) {
            for (int i = -columns; i <= columns; i++) {
                double dx = (i + (j % 2 == 0 ? 0 : 0.5)) * pitch + shiftX;
                double dy = j * row + shiftY;
                if (Math.abs(dx) <= roomX && Math.abs(dy) <= roomY) {
                    slots.add(new Slot(dx, dy));
                }
            }
        }
        slots.sort(Comparator.comparingDouble(Slot::distance).thenComparingDouble(Slot::dy).thenComparingDouble(Slot::dx));
        return slots;
    }
}
