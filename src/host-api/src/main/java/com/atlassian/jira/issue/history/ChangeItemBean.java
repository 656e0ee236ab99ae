package com.atlassian.jira.issue.history;

import java.sql.Timestamp;

/**
 * One change of one field.
 *
 * <p>Seen: [older] getCreated in public code on Jira 7 to 10 that reads the history.
 */
public class ChangeItemBean {
    /** When it was changed. */
    public Timestamp getCreated() {
        throw new UnsupportedOperationException("only a signature");
    }
}
