package com.atlassian.jira.web.bean;

/** Which page of the results is wanted. */
public class PagerFilter<T> {
    private final int start;
    private final int max;

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    /** Starts at the beginning of the page that holds the index, as the real one. */
    public static <T> PagerFilter<T> newPageAlignedFilter(int index, int max) {
        return new PagerFilter<>(max == 0 ? index : index - index % max, max);
    }

    public static <T> PagerFilter<T> getUnlimitedFilter() {
        return new PagerFilter<>(0, Integer.MAX_VALUE);
    }

    public int getStart() {
        return start;
    }

    public int getMax() {
        return max;
    }
}
