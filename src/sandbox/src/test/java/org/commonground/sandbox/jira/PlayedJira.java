package org.commonground.sandbox.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.commonground.sandbox.host.Database;
import org.commonground.sandbox.jira.load.Sample;

/** A played Jira on an empty database in memory, on a fixed day. */
public final class PlayedJira implements AutoCloseable {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

    public final Database database;
    public final JiraProduct product;

    private PlayedJira(Database database) {
        this.database = database;
        this.product = new JiraProduct(database, CLOCK);
    }

    public static PlayedJira empty() {
        return new PlayedJira(Database.open("jdbc:h2:mem:" + UUID.randomUUID()
                + ";DB_CLOSE_DELAY=-1;INIT=CREATE SCHEMA IF NOT EXISTS JIRA", "JIRA", false));
    }

    public static PlayedJira withSample() {
        PlayedJira jira = empty();
        Sample.load(jira.site());
        return jira;
    }

    /** Another Jira on the same database, as after a restart. */
    public JiraProduct restarted() {
        return new JiraProduct(database, CLOCK);
    }

    public Site site() {
        return product.site();
    }

    public SearchService search() {
        return component(SearchService.class);
    }

    public <T> T component(Class<T> type) {
        return type.cast(product.components().get(type));
    }

    @Override
    public void close() {
        database.close();
    }
}
