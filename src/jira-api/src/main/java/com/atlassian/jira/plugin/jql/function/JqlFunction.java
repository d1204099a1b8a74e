package com.atlassian.jira.plugin.jql.function;

import static org.outcomeroadmap.signature.Source.JAVADOC_10;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import org.outcomeroadmap.signature.Seen;

/** A function that JQL can call. */
@Seen(JAVADOC_10)
public interface JqlFunction {
    void init(JqlFunctionModuleDescriptor descriptor);

    MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause);

    List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause);

    boolean isList();

    int getMinimumNumberOfExpectedArguments();

    String getFunctionName();

    JiraDataType getDataType();
}
