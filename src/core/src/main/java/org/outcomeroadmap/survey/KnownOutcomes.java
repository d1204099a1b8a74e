package org.outcomeroadmap.survey;

/** The outcomes that may be rated by a file: those that exist and that the reader's user may see. */
@FunctionalInterface
public interface KnownOutcomes {

    /** Every key is known; for use without Jira. */
    KnownOutcomes ALL = key -> true;

    /** Whether the outcome of this key exists and may be seen. An answer of false must not tell which of the two. */
    boolean contains(String key);
}
