package com.atlassian.util.profiling;

/** A running measurement, which measures nothing here. */
public interface Ticker extends AutoCloseable {
    @Override
    void close();
}
