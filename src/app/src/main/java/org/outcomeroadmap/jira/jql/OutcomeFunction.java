package org.outcomeroadmap.jira.jql;

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
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;

/**
 * A JQL function of the app, to be used as {@code issue in function(...)}. It finds only what the searcher may see, and
 * links count only when both ends may be seen; so the function tells nothing that a search by hand would not.
 */
abstract class OutcomeFunction extends AbstractJqlFunction {

    private final Visibility visibility;
    private final I18nResolver i18n;

    OutcomeFunction(Visibility visibility, I18nResolver i18n) {
        this.visibility = visibility;
        this.i18n = i18n;
    }

    /** How many arguments the function takes at least and at most. */
    abstract Arity arity();

    /** What is wrong with the arguments. An unseen key is wrong in the same words as a missing one. */
    abstract Stream<Words> problems(List<String> arguments, VisibleIssues viewer);

    /** The ids of the issues found. Arguments that are wrong by now are passed over. */
    abstract Stream<Long> find(List<String> arguments, VisibleIssues viewer);

    /**
     * How many arguments a function takes.
     *
     * @param least 0 or 1
     * @param most 1 and more, or so many that nobody writes more
     * @param complaint key of the words for another number
     */
    record Arity(int least, int most, String complaint) {
        /** One and more. */
        static final Arity SOME = new Arity(1, Integer.MAX_VALUE, "outcomes.jql.needs-arguments");
        /** The key of a project, or none. */
        static final Arity OPTIONAL = new Arity(0, 1, "outcomes.jql.too-many");
        /** A journey, with a phase and a step or without. */
        static final Arity STEP = new Arity(1, 3, "outcomes.jql.step-arguments");

        boolean allows(int count) {
            return least <= count && count <= most;
        }
    }

    @Override
    public MessageSet validate(
            @Nullable ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
        MessageSet messages = new MessageSetImpl();
        List<String> arguments = operand.getArgs();
        if (!arity().allows(arguments.size())) {
            messages.addErrorMessage(i18n.getText(arity().complaint(), operand.getName()));
            return messages;
        }
        problems(arguments, visibility.of(searcher)).forEach(words -> messages.addErrorMessage(text(operand, words)));
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause terminalClause) {
        VisibleIssues viewer = visibility.of(context.getApplicationUser());
        return find(operand.getArgs(), viewer)
                .distinct()
                .map(id -> new QueryLiteral(operand, id))
                .toList();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return arity().least();
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }

    private String text(FunctionOperand operand, Words words) {
        List<String> arguments = new ArrayList<>(List.of(operand.getName()));
        arguments.addAll(words.arguments());
        return i18n.getText(words.key(), arguments.toArray(new Serializable[0]));
    }
}
