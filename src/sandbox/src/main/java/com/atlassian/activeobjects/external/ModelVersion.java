package com.atlassian.activeobjects.external;

import java.util.Objects;

/** The number of an upgrade task, played: a whole number from 0. */
public abstract class ModelVersion implements Comparable<ModelVersion> {
    private final int number;

    private ModelVersion(int number) {
        this.number = number;
    }

    /** Reads a number. */
    public static ModelVersion valueOf(String version) {
        int number = Integer.parseInt(version);
        if (number < 0) {
            throw new IllegalArgumentException("A model version is 0 or more, not " + version);
        }
        return new ModelVersion(number) {
        };
    }

    @Override
    public int compareTo(ModelVersion other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelVersion version && version.number == number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(number);
    }

    @Override
    public String toString() {
        return String.valueOf(number);
    }
}
