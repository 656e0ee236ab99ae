package org.commonground.sandbox.jira.jql;

import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import java.util.List;

/** The condition of a query. */
sealed interface Clause extends com.atlassian.query.clause.Clause {
    /** All parts hold. */
    record And(List<Clause> parts) implements Clause {
    }

    /** One of the parts holds. */
    record Or(List<Clause> parts) implements Clause {
    }

    /** The part does not hold. */
    record Not(Clause part) implements Clause {
    }

    /** A field compared with an operand. */
    record Term(String field, Operator operator, Operand operand) implements Clause, TerminalClause {
        @Override
        public String getName() {
            return field;
        }

        @Override
        public Operator getOperator() {
            return operator;
        }

        @Override
        public Operand getOperand() {
            return operand;
        }
    }

    /** One value as it was written. */
    record Literal(String text) implements Operand {
    }

    /** A list in parentheses. */
    record Values(List<Operand> operands) implements Operand {
    }

    /** EMPTY or NULL. */
    record Empty() implements Operand {
    }
}
