package com.atlassian.sal.api.transaction;

import static org.outcomeroadmap.signature.Source.SLACK;

import org.outcomeroadmap.signature.Seen;

/** Work inside a transaction; an exception rolls it back. */
@Seen(SLACK)
public interface TransactionCallback<T> {
    T doInTransaction();
}
