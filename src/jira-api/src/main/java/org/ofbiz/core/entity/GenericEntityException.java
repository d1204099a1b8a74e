package org.ofbiz.core.entity;

import static org.outcomeroadmap.signature.Source.SLACK;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** Jira's own storage failed. */
@Seen(SLACK)
public class GenericEntityException extends Exception {
    @Seen(UNPROVEN)
    public GenericEntityException() {}

    @Seen(UNPROVEN)
    public GenericEntityException(String message) {
        super(message);
    }
}
