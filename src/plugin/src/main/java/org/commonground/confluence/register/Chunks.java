package org.commonground.confluence.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Divides long lists: databases limit how many values a query may name. */
final class Chunks {
    private Chunks() {
    }

    static <T> List<List<T>> of(Collection<T> all, int size) {
        List<T> list = List.copyOf(all);
        List<List<T>> chunks = new ArrayList<>();
        for (int start = 0; start < list.size(); start += size) {
            chunks.add(list.subList(start, Math.min(list.size(), start + size)));
        }
        return chunks;
    }
}
