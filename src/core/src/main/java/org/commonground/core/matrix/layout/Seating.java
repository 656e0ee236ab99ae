package org.commonground.core.matrix.layout;

import java.util.List;
import org.commonground.core.matrix.Point;

/**
 * Which issue of a cell takes which slot. In plain order of id, one issue that leaves would shift every later one, half
 * the cell on average. Instead each issue has a few favourite slots that follow from its id, lower ids choose first, and
 * only those left over fill the rest in order of id. The favourites hardly change when the cell grows by one: Lamping and
 * Veach, "A Fast, Minimal Memory, Consistent Hash Algorithm", arXiv 1406.2294.
 */
final class Seating {

    private static final int FAVOURITES = 12;

    private Seating() {
    }

    /** The issue of each slot, for as many slots as issues; the issues come by id. */
    static Point[] of(List<Point> byId) {
        Point[] slots = new Point[byId.size()];
        boolean[] seated = new boolean[byId.size()];
        for (int i = 0; i < slots.length; i++) {
            for (int favourite = 0; favourite < FAVOURITES && !seated[i]; favourite++) {
                int slot = consistent(mixed(byId.get(i).id() * FAVOURITES + favourite), slots.length);
                if (slots[slot] == null) {
                    slots[slot] = byId.get(i);
                    seated[i] = true;
                }
            }
        }
        int free = 0;
        for (int i = 0; i < slots.length; i++) {
            if (!seated[i]) {
                while (slots[free] != null) {
                    free++;
                }
                slots[free] = byId.get(i);
            }
        }
        return slots;
    }

    private static int consistent(long key, int buckets) {
        long state = key;
        long bucket = -1;
        long next = 0;
        while (next < buckets) {
            bucket = next;
            state = state * 2862933555777941757L + 1;
            next = (long) ((bucket + 1) * ((double) (1L << 31) / (double) ((state >>> 33) + 1)));
        }
        return (int) bucket;
    }

    /** Neighbouring ids must not have neighbouring favourites (the finaliser of SplitMix64). */
    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
