package com.atlassian.query.operator;

import static org.outcomeroadmap.signature.Source.SLACK;

import org.outcomeroadmap.signature.Seen;

/** The comparison that a clause makes. */
@Seen(SLACK)
public enum Operator {
    EQUALS,
    NOT_EQUALS,
    IN,
    NOT_IN,
    IS,
    IS_NOT,
    GREATER_THAN,
    GREATER_THAN_EQUALS,
    LESS_THAN,
    LESS_THAN_EQUALS,
    LIKE,
    NOT_LIKE
}
