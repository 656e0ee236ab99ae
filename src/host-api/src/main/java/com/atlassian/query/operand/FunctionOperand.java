package com.atlassian.query.operand;

import java.util.List;

/**
 * A function call in JQL.
 *
 * <p>Seen: [P8] scrum-poker: the type; [older] its arguments in public code on Jira 7 to 10.
 */
public class FunctionOperand implements Operand {
    /** The arguments as they were written, without their quotes. */
    public List<String> getArgs() {
        throw new UnsupportedOperationException("only a signature");
    }
}
