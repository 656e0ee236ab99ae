package org.commonground.confluence.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonground.core.csv.Csv;
import org.commonground.core.port.People;
import org.commonground.core.record.Choice;
import org.commonground.core.register.Line;
import org.commonground.view.Views;

/** The register as comma-separated values; names of columns in the viewer's language, states by their ids. */
final class RegisterCsv {
    private static final List<String> COLUMNS = List.of("page", "space", "decision", "owner", "verdict", "check-in", "check-in-date",
        "waiting", "stale", "concerns", "blockers", "complete", "changed", "address");
    private final Views views;
    private final People people;
    private final Map<String, String> names = new HashMap<>();

    RegisterCsv(Views views, People people) {
        this.views = views;
        this.people = people;
    }

    String of(List<Line> lines) {
        Csv csv = new Csv(COLUMNS.stream().map(column -> views.text("common-ground.register.csv." + column)).toList());
        lines.forEach(line -> add(csv, line));
        return csv.toString();
    }

    private void add(Csv csv, Line line) {
        csv.text(line.page().title()).text(line.page().place().spaceKey());
        csv.text(line.decision().map(d -> d.id()).orElse(""));
        csv.text(line.owner().isEmpty() ? "" : names.computeIfAbsent(line.owner(), name -> people.fullName(name).orElse(name)));
        csv.text(line.verdict().map(v -> v.id()).orElse("")).text(Choice.id(line.checkIn().state()));
        csv.text(line.checkIn().date().map(LocalDate::toString).orElse(""));
        Stream.of(line.checkIn().waiting(), line.checkIn().staleBy()).forEach(csv::number);
        csv.number(line.facts().dissent().concerns()).number(line.facts().dissent().blockers()).number(line.facts().percent());
        csv.text(line.page().days().changed().toString()).text(line.page().place().path()).end();
    }
}
