package com.atlassian.jira.jql.operand;

import static org.outcomeroadmap.signature.Source.JAVADOC_7;
import static org.outcomeroadmap.signature.Source.POKER;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.query.operand.Operand;
import org.outcomeroadmap.signature.Seen;

/** One value that an operand stands for. */
@Seen(POKER)
public class QueryLiteral {
    private final Operand sourceOperand;
    private final Long longValue;
    private final String stringValue;

    @Seen(JAVADOC_7)
    public QueryLiteral(Operand sourceOperand) {
        this(sourceOperand, null, null);
    }

    public QueryLiteral(Operand sourceOperand, Long longValue) {
        this(sourceOperand, longValue, null);
    }

    @Seen(JAVADOC_7)
    public QueryLiteral(Operand sourceOperand, String stringValue) {
        this(sourceOperand, null, stringValue);
    }

    private QueryLiteral(Operand sourceOperand, Long longValue, String stringValue) {
        this.sourceOperand = sourceOperand;
        this.longValue = longValue;
        this.stringValue = stringValue;
    }

    @Seen(UNPROVEN)
    public Long getLongValue() {
        return longValue;
    }

    @Seen(JAVADOC_7)
    public String getStringValue() {
        return stringValue;
    }
}
