package org.commonground.sandbox.jira.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Calls the functions of a query: Jira's own two and those that plugins add. */
final class Functions {
    private final Supplier<List<JqlFunctionModule>> plugins;
    private final ApplicationUser user;

    Functions(Supplier<List<JqlFunctionModule>> plugins, ApplicationUser user) {
        this.plugins = plugins;
        this.user = user;
    }

    /** Returns what is wrong with the call; nothing when it can be made. */
    Collection<String> errors(FunctionOperand call, TerminalClause clause) {
        if (isOwn(call)) {
            return call.getArgs().isEmpty() ? List.of() : List.of("Function '" + call.getName()
                    + "' expected '0' arguments but received '" + call.getArgs().size() + "'.");
        }
        Optional<JqlFunction> function = plugin(call);
        return function.isEmpty() ? List.of("Unable to find JQL function '" + call.getName() + "("
                + String.join(", ", call.getArgs()) + ")'.")
                : function.get().validate(user, call, clause).getErrorMessages();
    }

    /** Returns the values of the call as they would be written in a query. */
    List<String> values(FunctionOperand call, TerminalClause clause) {
        if (call.getName().equalsIgnoreCase("now")) {
            return List.of("0m");
        }
        if (isOwn(call)) {
            return user == null ? List.of() : List.of(user.getKey());
        }
        return plugin(call).orElseThrow().getValues(new Context(user), call, clause).stream()
                .filter(literal -> !literal.isEmpty()).map(QueryLiteral::asString).toList();
    }

    private static boolean isOwn(FunctionOperand call) {
        return call.getName().equalsIgnoreCase("now") || call.getName().equalsIgnoreCase("currentUser");
    }

    private Optional<JqlFunction> plugin(FunctionOperand call) {
        return plugins.get().stream().filter(m -> m.name().equalsIgnoreCase(call.getName())).findFirst()
                .map(JqlFunctionModule::function);
    }

    private record Context(ApplicationUser user) implements QueryCreationContext {
        @Override
        public ApplicationUser getApplicationUser() {
            return user;
        }

        @Override
        public boolean isSecurityOverriden() {
            return false;
        }
    }
}
