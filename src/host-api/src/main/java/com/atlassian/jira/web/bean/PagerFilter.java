package com.atlassian.jira.web.bean;

/**
 * Which page of the results is wanted.
 *
 * <p>Seen: [older] public code on Jira 7 to 10.
 */
public class PagerFilter<T> {
    public PagerFilter(int start, int max) {
        throw new UnsupportedOperationException("host API: signatures only");
    }
}
