package org.commonground.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.commonground.sandbox.host.Database;

/**
 * All issues: in the tables, and in memory as the search index. A write goes to both; what other nodes have written gets into the index
 * before it is looked at. Both happen under one lock, so that what was read before a write never covers it.
 */
public final class Issues implements IssueManager {
    /** A node may write a moment later than the time that it writes, and its clock may be late. */
    private static final Duration OVERLAP = Duration.ofSeconds(5);
    private final Database database;
    private final Fields fields;
    private final Clock clock;
    private final Map<String, IssueRow> byKey = new ConcurrentHashMap<>();
    private final Map<Long, String> keys = new ConcurrentHashMap<>();
    private IssueReader reader;
    private long asOf;

    Issues(Database database, Fields fields, Clock clock) {
        this.database = database;
        this.fields = fields;
        this.clock = clock;
    }

    synchronized void read(Projects projects, Constants constants) {
        long now = clock.millis();
        reader = new IssueReader(database, projects, constants);
        List<IssueRow> rows = reader.changedSince(Long.MIN_VALUE);
        byKey.clear();
        keys.clear();
        rows.forEach(this::index);
        asOf = now;
    }

    private void index(IssueRow row) {
        byKey.put(row.key(), row);
        keys.put(row.id(), row.key());
    }

    private Map<String, IssueRow> index() {
        if (database.isShared()) {
            catchUp();
        }
        return byKey;
    }

    private synchronized void catchUp() {
        long now = clock.millis();
        reader.changedSince(asOf - OVERLAP.toMillis()).forEach(this::index);
        asOf = now;
    }

    /** Returns everything in the index, in no order. */
    public Collection<IssueRow> all() {
        return index().values();
    }

    public Optional<IssueRow> byKey(String key) {
        return Optional.ofNullable(index().get(key.toUpperCase(Locale.ROOT)));
    }

    public Optional<IssueRow> byId(long id) {
        Map<String, IssueRow> index = index();
        return Optional.ofNullable(keys.get(id)).map(index::get);
    }

    /** Returns the host's view of an index row. */
    public JiraIssue issue(IssueRow row) {
        return new JiraIssue(row, fields);
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return byId(id).map(this::issue).orElse(null);
    }

    @Override
    public MutableIssue getIssueObject(String key) {
        return getIssueByCurrentKey(key);
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        return Optional.ofNullable(index().get(key)).map(this::issue).orElse(null);
    }

    @Override
    public synchronized Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest request) {
        JiraIssue changed = (JiraIssue) issue;
        IssueRow before = index().get(changed.getKey());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!changed.getSummary().equals(before.summary())) {
            log(before, user, now, "summary", before.summary(), changed.getSummary());
        }
        Map<Long, Object> values = new HashMap<>();
        changed.changed().forEach((field, value) -> {
            Object old = before.values().get(field.id());
            if (!Objects.equals(old, value)) {
                fields.store(before.id(), field, value);
                log(before, user, now, field.name(), text(old), text(value));
            }
            values.put(field.id(), value);
        });
        database.update("UPDATE issue SET summary = ?, updated = ? WHERE id = ?", changed.getSummary(),
                now.toEpochMilli(), before.id());
        IssueRow after = before.with(changed.getSummary(), values, now);
        byKey.put(after.key(), after);
        return issue(after);
    }

    /** Returns what changed on an issue, newest first. */
    public List<Change> history(IssueRow issue) {
        return database.query("SELECT author_key, created, field, old_value, new_value FROM change_item"
                        + " WHERE issue_id = ? ORDER BY created DESC, id DESC",
                row -> new Change(row.getString(1), Instant.ofEpochMilli(row.getLong(2)), row.getString(3),
                        row.getString(4), row.getString(5)), issue.id());
    }

    private void log(IssueRow issue, ApplicationUser author, Instant when, String field, String from, String to) {
        database.update("INSERT INTO change_item (issue_id, author_key, created, field, old_value, new_value)"
                + " VALUES (?, ?, ?, ?, ?, ?)", issue.id(), author.getKey(), when.toEpochMilli(), field, from, to);
    }

    /** Writes a value as Jira shows it: a number without needless decimals, nothing as an empty text. */
    public static String text(Object value) {
        if (value instanceof Double number) {
            return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        return value == null ? "" : value.toString();
    }
}
