package org.outcomeroadmap.jira.study;

import java.util.Collection;

/** Hears that outcomes have other scores than before, so that what was computed from the old ones is made anew. */
public interface ScoresChanged {

    /**
     * Called after the new scores are committed and the cached ones dropped; again after a crash, if the first call did
     * not return. Returns when the issues are searchable by their new values.
     *
     * @param outcomeIssueIds ids of issues that are outcomes; some may have been deleted since
     */
    void scoresChanged(Collection<Long> outcomeIssueIds);
}
