package com.atlassian.sal.api.transaction;

import static org.outcomeroadmap.signature.Source.SLACK;

import org.outcomeroadmap.signature.Seen;

/** Runs work in a transaction of the product's database. */
@Seen(SLACK)
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);
}
