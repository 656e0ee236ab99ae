package org.commonground.core.page;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A table or list of entries of one sort, with the columns that it may have besides the entry itself. */
enum Kind {
    EVIDENCE(Term.EVIDENCE, Term.SOURCE, Term.STRENGTH, Term.NOTE),
    PROTOTYPES(Term.PROTOTYPES, Term.LINK, Term.NOTE),
    QUESTIONS(Term.QUESTIONS, Term.BY, Term.ANSWER, Term.STATE),
    RISKS(Term.RISKS, Term.LIKELIHOOD, Term.SEVERITY, Term.MITIGATION, Term.BY),
    UNKNOWNS(Term.UNKNOWNS, Term.BY, Term.ANSWER, Term.STATE),
    ALTERNATIVES(Term.ALTERNATIVES, Term.EFFORT, Term.WHY_NOT),
    DEPENDENCIES(Term.DEPENDENCIES, Term.BY, Term.NOTE, Term.STATE),
    DISSENT(Term.DISSENT, Term.KIND, Term.STATE, Term.BY, Term.ANSWER),
    ISSUES(Term.TITLE, Term.IMPACT, Term.EFFORT);

    private final Term entry;
    private final Set<Term> columns;

    Kind(Term entry, Term... columns) {
        this.entry = entry;
        this.columns = EnumSet.noneOf(Term.class);
        this.columns.addAll(Set.of(columns));
    }

    Term entry() {
        return entry;
    }

    Set<Term> columns() {
        return columns;
    }

    /** The kind whose entries a heading announces. */
    static Optional<Kind> announced(Set<Term> meanings) {
        for (Kind kind : values()) {
            if (kind != ISSUES && meanings.contains(kind.entry)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
