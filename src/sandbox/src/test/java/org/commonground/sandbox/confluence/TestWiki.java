package org.commonground.sandbox.confluence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commonground.sandbox.confluence.events.Happening;
import org.commonground.sandbox.host.Database;

/** A wiki in memory with one space, KEY. */
public final class TestWiki implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

    private final Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID()
            + ";DB_CLOSE_DELAY=-1;INIT=CREATE SCHEMA IF NOT EXISTS CONFLUENCE", "CONFLUENCE", false);
    public final List<String> told = new ArrayList<>();
    private final Listeners listeners = new Listeners() {
        @Override
        public void tell(Happening what, long page) {
            told.add(what + " " + page);
        }

        @Override
        public void tellMoved(long page, String oldSpaceKey) {
            told.add("MOVED " + page + " from " + oldSpaceKey);
        }

        @Override
        public void tellSpaceRemoved(String key) {
            told.add("space " + key);
        }
    };
    public final Wiki wiki = new Wiki(database, listeners);
    public final Lifecycle lifecycle = new Lifecycle(database, listeners);

    public TestWiki() {
        wiki.load(List.of(new Space("KEY", "Keys")), List.of());
    }

    public Page page(String title, String body, long parent) {
        long id = wiki.create(draft(title, body, parent)).orElseThrow();
        return wiki.pages(org.commonground.sandbox.host.Users.byName("admin")).byId(id).orElseThrow();
    }

    public static Draft draft(String title, String body, long parent) {
        return new Draft("KEY", parent, title, body, "admin", NOW, "");
    }

    @Override
    public void close() {
        database.close();
    }
}
