package com.atlassian.util.profiling;

/** The measurements of Active Objects, switched off. */
public final class Metrics {
    private Metrics() {
    }

    /** Returns a builder whose timer does nothing. */
    public static Builder metric(String name) {
        return new Builder();
    }

    /** Takes every setting and ignores it. */
    public static final class Builder {
        public Builder tag(String key, String value) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Builder invokerPluginKey(String key) {
            return this;
        }

        public Ticker startTimer() {
            return () -> { };
        }
    }
}
