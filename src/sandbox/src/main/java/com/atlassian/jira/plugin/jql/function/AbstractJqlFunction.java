package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;

/**
 * Base of a plugin's JQL function.
 *
 * <p>Seen: [P8] scrum-poker.
 */
public abstract class AbstractJqlFunction implements JqlFunction {
    protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
        MessageSetImpl messages = new MessageSetImpl();
        if (operand.getArgs().size() != expected) {
            messages.addErrorMessage("Function '" + operand.getName() + "' expected '" + expected
                    + "' arguments but received '" + operand.getArgs().size() + "'.");
        }
        return messages;
    }
}
