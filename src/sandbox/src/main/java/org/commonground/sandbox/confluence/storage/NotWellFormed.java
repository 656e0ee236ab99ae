package org.commonground.sandbox.confluence.storage;

/** A body that is not storage format; line and column count from 1 and point behind the mistake. */
public final class NotWellFormed extends Exception {
    private final int line;
    private final int column;

    NotWellFormed(int line, int column, String message) {
        super(message);
        this.line = line;
        this.column = column;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    /** Returns the mistake with its place: {@code line 3, column 14: ...}. */
    public String sentence() {
        return sentence(0);
    }

    /** Returns the same where the body begins some lines into a file. */
    public String sentence(int linesBefore) {
        return "line " + (line + linesBefore) + ", column " + column + ": " + getMessage();
    }
}
