package com.atlassian.jira.issue.history;

import java.sql.Timestamp;

/** One change of one field. */
public class ChangeItemBean {
    private final Timestamp created;

    public ChangeItemBean(Timestamp created) {
        this.created = created;
    }

    public Timestamp getCreated() {
        return created;
    }
}
