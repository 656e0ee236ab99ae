package org.commonground.sandbox.jira.jql;

import java.util.Comparator;
import org.commonground.sandbox.jira.IssueRow;

/** An issue key that sorts by project, then by number. */
record IssueKey(String project, long number) implements Comparable<IssueKey> {
    private static final Comparator<IssueKey> ORDER =
            Comparator.comparing(IssueKey::project).thenComparing(IssueKey::number);

    static IssueKey of(IssueRow issue) {
        return new IssueKey(issue.project().key(), issue.number());
    }

    @Override
    public int compareTo(IssueKey other) {
        return ORDER.compare(this, other);
    }
}
