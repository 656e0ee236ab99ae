package org.commonground.sandbox.jira.jql;

import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.commonground.sandbox.jira.IssueRow;

/** A query made ready to run for one user, or the messages that say why it cannot. */
final class Plan {
    private final JqlFields fields;
    private final Functions functions;
    private final Set<String> errors = new LinkedHashSet<>();
    private final Set<String> passedOver = new HashSet<>();
    private final Predicate<IssueRow> filter;
    private final Comparator<IssueRow> order;

    Plan(JqlQuery query, JqlFields fields, Functions functions) {
        this.fields = fields;
        this.functions = functions;
        this.filter = query.where().map(this::filter).orElse(issue -> true);
        this.order = order(query.orderBy());
    }

    Set<String> errors() {
        return errors;
    }

    /** Whether it can run: with an error it finds nothing, unless all that is wrong is that issues are not there. */
    boolean runs() {
        return passedOver.containsAll(errors);
    }

    Predicate<IssueRow> filter() {
        return filter;
    }

    Comparator<IssueRow> order() {
        return order;
    }

    private Predicate<IssueRow> filter(Clause clause) {
        if (clause instanceof Clause.And and) {
            List<Predicate<IssueRow>> parts = and.parts().stream().map(this::filter).toList();
            return issue -> parts.stream().allMatch(part -> part.test(issue));
        }
        if (clause instanceof Clause.Or or) {
            List<Predicate<IssueRow>> parts = or.parts().stream().map(this::filter).toList();
            return issue -> parts.stream().anyMatch(part -> part.test(issue));
        }
        if (clause instanceof Clause.Not not) {
            return filter(not.part()).negate();
        }
        return term((Clause.Term) clause);
    }

    private Predicate<IssueRow> term(Clause.Term term) {
        Optional<JqlField> found = fields.find(term.field());
        if (found.isEmpty()) {
            return wrong("Field '" + term.field() + "' does not exist or you do not have permission to view it.");
        }
        JqlField field = found.get();
        Operator operator = term.operator();
        if (!field.kind().allows(operator)) {
            return wrong("The operator '" + operator.getDisplayString() + "' is not supported by the '" + field.name()
                    + "' field.");
        }
        List<Operand> operands = flat(term.operand());
        boolean empty = operands.stream().anyMatch(Clause.Empty.class::isInstance);
        switch (operator) {
            case IS, IS_NOT:
                if (!empty || operands.size() > 1) {
                    return wrong("The operator '" + operator.getDisplayString() + "' only supports EMPTY or NULL for the"
                            + " field '" + field.name() + "'.");
                }
                return issue -> field.values().apply(issue).isEmpty() == (operator == Operator.IS);
            case IN, NOT_IN:
                if (term.operand() instanceof Clause.Literal || term.operand() instanceof Clause.Empty) {
                    return wrong(operandMessage(term, "non-list"));
                }
                break;
            default:
                if (term.operand() instanceof Clause.Values) {
                    return wrong(operandMessage(term, "list"));
                }
                if (empty && operator != Operator.EQUALS && operator != Operator.NOT_EQUALS) {
                    return wrong("The operator '" + operator.getDisplayString() + "' does not support EMPTY for the field '"
                            + field.name() + "'.");
                }
        }
        return new Comparison(field, operator, empty, wanted(term, field, operands)).asPredicate();
    }

    /** Checks the values now and gathers them when first asked: a plugin's function runs only in a search. */
    private Supplier<Set<Comparable<?>>> wanted(Clause.Term term, JqlField field, List<Operand> operands) {
        Set<Comparable<?>> values = new HashSet<>();
        List<FunctionOperand> calls = new ArrayList<>();
        for (Operand operand : operands) {
            if (operand instanceof Clause.Literal literal) {
                field.resolve().apply(literal.text()).ifPresentOrElse(values::add, () -> unknown(field, literal));
            } else if (operand instanceof FunctionOperand call) {
                errors.addAll(functions.errors(call, term));
                calls.add(call);
            }
        }
        return new Once<>(() -> {
            for (FunctionOperand call : calls) {
                functions.values(call, term).forEach(v -> field.resolve().apply(v).ifPresent(values::add));
            }
            return values;
        });
    }

    private void unknown(JqlField field, Clause.Literal literal) {
        String message = field.unknown().replace("%s", literal.text());
        errors.add(message);
        if (field.namesIssues()) {
            passedOver.add(message);
        }
    }

    private static List<Operand> flat(Operand operand) {
        return operand instanceof Clause.Values list
                ? list.operands().stream().flatMap(o -> flat(o).stream()).toList() : List.of(operand);
    }

    private static String operandMessage(Clause.Term term, String what) {
        return "Operator '" + term.operator().getDisplayString() + "' does not support the " + what
                + " value '" + written(term.operand()) + "' for field '" + term.field() + "'.";
    }

    private static String written(Operand operand) {
        if (operand instanceof Clause.Values list) {
            return "(" + String.join(", ", list.operands().stream().map(Plan::written).toList()) + ")";
        }
        return operand instanceof Clause.Literal literal ? "\"" + literal.text() + "\"" : "EMPTY";
    }

    private Predicate<IssueRow> wrong(String message) {
        errors.add(message);
        return issue -> false;
    }

    /** Jira's own order is by key, the newest first; empty values come last when ascending. */
    private Comparator<IssueRow> order(List<JqlQuery.Sort> sorts) {
        Comparator<IssueRow> newestKeyFirst = Comparator.comparing(IssueKey::of).reversed();
        Comparator<IssueRow> result = null;
        for (JqlQuery.Sort sort : sorts) {
            Optional<JqlField> field = fields.find(sort.field());
            if (field.isEmpty() || field.get().name().equalsIgnoreCase("text")) {
                wrong("Not able to sort using field '" + sort.field() + "'.");
                continue;
            }
            Comparator<IssueRow> next = byFirstValue(field.get());
            next = sort.descending().orElse(field.get().newestFirst()) ? next.reversed() : next;
            result = result == null ? next : result.thenComparing(next);
        }
        return result == null ? newestKeyFirst : result.thenComparing(newestKeyFirst);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Comparator<IssueRow> byFirstValue(JqlField field) {
        Comparator<Comparable> natural = (a, b) -> a instanceof String x && b instanceof String y
                ? x.compareToIgnoreCase(y) : a.compareTo(b);
        return Comparator.comparing(issue -> {
            List<? extends Comparable<?>> values = field.values().apply(issue);
            return values.isEmpty() ? null : (Comparable) values.get(0);
        }, Comparator.nullsLast(natural));
    }
}
