package org.commonground.core.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Recognises a table by its headings; a table that it does not recognise is left alone. */
final class TableReader {
    private final Findings findings;

    TableReader(Findings findings) {
        this.findings = findings;
    }

    /** Reads a table; the heading before it decides when its own headings do not. */
    void read(List<List<Cell>> rows, Optional<Kind> announced) {
        if (rows.isEmpty()) {
            return;
        }
        Optional<Header> header = header(rows.get(0), announced);
        if (header.isPresent()) {
            rows.subList(1, rows.size()).forEach(row -> findings.add(header.get().kind(), header.get().entry(row)));
        } else if (rows.stream().allMatch(row -> row.size() <= 2)) {
            rows.stream().filter(row -> row.size() == 2).forEach(row -> nameAndValue(row.get(0), row.get(1)));
        }
    }

    private void nameAndValue(Cell name, Cell value) {
        Set<Term> meanings = Vocabulary.meanings(name.text());
        findings.field(meanings, value.text());
        Kind.announced(meanings).ifPresent(kind -> value.entries().forEach(entry ->
            findings.add(kind, new Entry(Map.of(kind.entry(), entry)))));
    }

    private static Optional<Header> header(List<Cell> row, Optional<Kind> announced) {
        List<Set<Term>> meanings = row.stream().map(cell -> Vocabulary.meanings(cell.text())).toList();
        boolean marked = row.stream().filter(cell -> !cell.text().isEmpty()).allMatch(Cell::heading);
        Optional<Header> best = Optional.empty();
        for (Kind kind : Kind.values()) {
            Optional<Header> header = Header.of(kind, meanings, announced.filter(kind::equals).isPresent());
            if (header.isPresent() && (marked || header.get().known() > 1)
                && best.map(b -> header.get().known() > b.known()).orElse(true)) {
                best = header;
            }
        }
        return best;
    }

    /** What the columns of a table mean. */
    private record Header(Kind kind, List<Optional<Term>> columns) {

        static Optional<Header> of(Kind kind, List<Set<Term>> meanings, boolean announced) {
            if (!announced && meanings.stream().noneMatch(column -> column.contains(kind.entry()))) {
                return Optional.empty();
            }
            List<Optional<Term>> columns = new ArrayList<>();
            Set<Term> taken = new HashSet<>();
            meanings.forEach(column -> columns.add(meaning(kind, column, taken)));
            boolean named = taken.contains(kind.entry());
            if (!named && announced && !columns.isEmpty() && (columns.get(0).isEmpty() || columns.size() == 1)) {
                columns.set(0, Optional.of(kind.entry()));
                named = true;
            }
            boolean enough = kind == Kind.ISSUES
                ? taken.contains(Term.IMPACT) && taken.contains(Term.EFFORT) : columns.size() > 1 || announced;
            return named && enough ? Optional.of(new Header(kind, columns)) : Optional.empty();
        }

        private static Optional<Term> meaning(Kind kind, Set<Term> column, Set<Term> taken) {
            Optional<Term> meaning = column.contains(kind.entry()) && !taken.contains(kind.entry())
                ? Optional.of(kind.entry())
                : column.stream().filter(term -> kind.columns().contains(term) && !taken.contains(term)).findFirst();
            meaning.ifPresent(taken::add);
            return meaning;
        }

        long known() {
            return columns.stream().filter(Optional::isPresent).count();
        }

        Entry entry(List<Cell> row) {
            Map<Term, Cell> cells = new EnumMap<>(Term.class);
            for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
                Cell cell = row.get(i);
                columns.get(i).ifPresent(term -> cells.put(term, cell));
            }
            return new Entry(cells);
        }
    }
}
