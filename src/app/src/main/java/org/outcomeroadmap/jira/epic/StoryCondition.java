package org.outcomeroadmap.jira.epic;

import jakarta.inject.Inject;
import org.outcomeroadmap.jira.setup.IssueKind;
import org.outcomeroadmap.jira.setup.IssueKinds;

/** Holds on issues that are neither outcome nor study nor roadmap issue. */
public class StoryCondition extends IssueKindCondition {

    /** Made by Jira. */
    @Inject
    public StoryCondition(IssueKinds kinds) {
        super(IssueKind.OTHER, kinds);
    }
}
