package org.outcomeroadmap.jira.epic;

import jakarta.inject.Inject;
import org.outcomeroadmap.jira.setup.IssueKind;
import org.outcomeroadmap.jira.setup.IssueKinds;

/** Holds on roadmap issues, such as epics. */
public class RoadmapCondition extends IssueKindCondition {

    /** Made by Jira. */
    @Inject
    public RoadmapCondition(IssueKinds kinds) {
        super(IssueKind.ROADMAP, kinds);
    }
}
