package org.commonground.jira;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.commonground.core.matrix.query.FindIssues;
import org.commonground.core.matrix.query.FindIssuesAs;
import org.commonground.core.port.BadQuery;
import org.commonground.core.port.Unavailable;
import org.commonground.view.Missing;
import org.commonground.view.Views;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A JQL function whose first argument is the key of a project, and whose values are issues of it. It answers as the person for whom
 * the query runs; checking the arguments costs no search.
 */
abstract class MatrixFunction extends AbstractJqlFunction {
    private static final Logger LOG = LoggerFactory.getLogger(MatrixFunction.class);
    private final FindIssuesAs find;
    private final Views views;
    private final Missing missing;
    private final int arguments;

    MatrixFunction(FindIssuesAs find, Views views, int arguments) {
        this.find = find;
        this.views = views;
        this.missing = new Missing(views);
        this.arguments = arguments;
    }

    @Override
    public final MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
        MessageSetImpl messages = new MessageSetImpl();
        checked(searcher, operand.getArgs()).ifPresent(messages::addErrorMessage);
        return messages;
    }

    private Optional<String> checked(ApplicationUser searcher, List<String> args) {
        try {
            return problem(as(searcher), args);
        } catch (Unavailable | LinkageError e) {
            return Optional.of(missing.sentence(e));
        }
    }

    private Optional<String> problem(FindIssues issues, List<String> args) {
        if (args.size() != arguments) {
            return Optional.of(say("arguments." + arguments, args.size()));
        }
        String project = args.get(0);
        if (!issues.isThere(project)) {
            return Optional.of(say("no-project", project));
        }
        if (issues.settings(project).isEmpty()) {
            return Optional.of(say("no-settings", project));
        }
        return arguments == 1 ? Optional.empty() : wrong(issues, project, args.get(1));
    }

    @Override
    public final List<QueryLiteral> getValues(QueryCreationContext queryCreationContext, FunctionOperand operand,
                                              TerminalClause terminalClause) {
        List<String> args = operand.getArgs();
        // Jira also asks for the values of a call that is not valid
        if (checked(queryCreationContext.getApplicationUser(), args).isPresent()) {
            return List.of();
        }
        return found(as(queryCreationContext.getApplicationUser()), args).stream().map(id -> new QueryLiteral(operand, id)).toList();
    }

    /** The values of a function that cannot search are none; {@link #validate} has said why if it could tell. */
    private List<Long> found(FindIssues issues, List<String> args) {
        try {
            return values(issues, args.get(0), arguments == 1 ? "" : args.get(1));
        } catch (Unavailable | LinkageError | BadQuery e) {
            LOG.warn("A JQL function cannot search: {}", e.toString());
            return List.of();
        }
    }

    @Override
    public final int getMinimumNumberOfExpectedArguments() {
        return arguments;
    }

    @Override
    public final JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }

    private FindIssues as(ApplicationUser user) {
        return searcher(find, user == null ? "" : user.getKey());
    }

    /** The use case as somebody; a function that asks about the past overrides this. */
    FindIssues searcher(FindIssuesAs found, String userKey) {
        return found.searcher(userKey);
    }

    /** The text of a key below the functions' own. */
    final String say(String key, Serializable... values) {
        return views.text("common-ground.jql." + key, values);
    }

    /** What is wrong with the second argument; nothing when it is fine. */
    Optional<String> wrong(FindIssues issues, String project, String argument) {
        return Optional.empty();
    }

    /** The ids of the issues; the arguments are sound. */
    abstract List<Long> values(FindIssues issues, String project, String argument);
}
