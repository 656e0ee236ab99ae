package org.commonground.sandbox.host;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what the current request costs the host; one count per thread, reset at the start of each request. */
public final class HostCalls {
    /** The kinds of calls that are counted. */
    public enum Kind {
        SEARCH("searches"), FIELD_READ("fieldReads"), PERMISSION_CHECK("permissionChecks"), SQL("sql");

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    private static final ThreadLocal<Map<Kind, Integer>> COUNTS =
            ThreadLocal.withInitial(() -> new EnumMap<>(Kind.class));

    private HostCalls() {
    }

    /** Adds one call of this kind. */
    public static void count(Kind kind) {
        COUNTS.get().merge(kind, 1, Integer::sum);
    }

    /** Starts again at zero. */
    public static void reset() {
        COUNTS.get().clear();
    }

    /** Returns how many calls of this kind there were since the reset. */
    public static int of(Kind kind) {
        return COUNTS.get().getOrDefault(kind, 0);
    }

    /** Returns all counts as {@code searches=1; fieldReads=82; permissionChecks=3; sql=90}. */
    public static String summary() {
        return java.util.Arrays.stream(Kind.values()).map(k -> k.label + "=" + of(k)).collect(Collectors.joining("; "));
    }
}
