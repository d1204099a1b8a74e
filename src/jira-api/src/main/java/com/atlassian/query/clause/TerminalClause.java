package com.atlassian.query.clause;

import static org.outcomeroadmap.signature.Source.SLACK;

import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import org.outcomeroadmap.signature.Seen;

/** One comparison of a query. */
@Seen(SLACK)
public interface TerminalClause extends Clause {
    @Override
    String getName();

    Operand getOperand();

    Operator getOperator();
}
