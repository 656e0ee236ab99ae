package org.commonground.sandbox.jira;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commonground.sandbox.host.Database;

/** All issue types, statuses and priorities, kept in memory. */
public final class Constants {
    private final Database database;
    private volatile List<Constant> all = List.of();

    Constants(Database database) {
        this.database = database;
    }

    void read() {
        all = database.query("SELECT id, kind, name, sort_order, category FROM issue_constant",
                        row -> new Constant(row.getLong(1), Constant.Kind.valueOf(row.getString(2)), row.getString(3),
                                row.getInt(4), row.getString(5)))
                .stream().sorted(Comparator.comparing(Constant::rank).thenComparing(Constant::name)).toList();
    }

    public List<Constant> all(Constant.Kind kind) {
        return all.stream().filter(c -> c.kind() == kind).toList();
    }

    public Optional<Constant> named(Constant.Kind kind, String name) {
        return all.stream().filter(c -> c.kind() == kind && c.name().equalsIgnoreCase(name)).findFirst();
    }
}
