package org.outcomeroadmap.jira.study;

/** Hears that whatever was noted as not yet searchable is searchable now, so that work which a crash cut off is over. */
public interface CaughtUp {

    /** Called when nothing is noted any more, when the app has started and then about every minute on one of the nodes. */
    void caughtUp();
}
