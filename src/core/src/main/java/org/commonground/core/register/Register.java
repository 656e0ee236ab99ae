package org.commonground.core.register;

import java.util.List;
import java.util.Map;

/**
 * The register as one viewer sees it.
 *
 * @param lines   what is shown, in order
 * @param total   how many lines there are of what was asked for
 * @param counts  how many ideas deserve which attention, of all that the filter finds
 * @param waiting how long ideas wait for their check-in
 * @param cut     whether there are more pages than are looked at
 */
public record Register(List<Line> lines, int total, Map<Attention, Integer> counts, Waiting waiting, boolean cut) {

    /** Keeps its own copies. */
    public Register {
        lines = List.copyOf(lines);
        counts = Map.copyOf(counts);
    }

    /**
     * How long ideas wait for a check-in, in days.
     *
     * @param ideas   how many wait
     * @param median  half of them wait for at least so long
     * @param longest the longest
     */
    public record Waiting(int ideas, long median, long longest) {
        static Waiting of(List<Line> lines) {
            List<Long> days = lines.stream().map(Line::checkIn).filter(CheckIn::awaited).map(CheckIn::waiting).sorted().toList();
            return days.isEmpty() ? new Waiting(0, 0, 0)
                : new Waiting(days.size(), days.get(days.size() / 2), days.get(days.size() - 1));
        }
    }
}
