package org.commonground.sandbox.jira.jql;

/** The text is no JQL; the message is Jira's. */
final class JqlException extends Exception {
    JqlException(String message) {
        super("Error in the JQL Query: " + message);
    }

    /** An error at a place in the query, named as Jira names it. */
    static JqlException at(String jql, int offset, String message) {
        String before = jql.substring(0, Math.min(offset, jql.length()));
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int character = before.length() - (before.lastIndexOf('\n') + 1) + 1;
        return new JqlException(message + " (line " + line + ", character " + character + ")");
    }
}
