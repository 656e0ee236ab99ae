package com.atlassian.query.operand;

import java.util.List;
import java.util.Objects;

/**
 * A function call in JQL.
 *
 * <p>Seen: [P8] scrum-poker, Slack integration.
 */
public class FunctionOperand implements Operand {
    private final String name;
    private final List<String> args;

    public FunctionOperand(String name, List<String> args) {
        this.name = name;
        this.args = List.copyOf(args);
    }

    public String getName() {
        return name;
    }

    public List<String> getArgs() {
        return args;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FunctionOperand call && call.name.equals(name) && call.args.equals(args);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, args);
    }
}
