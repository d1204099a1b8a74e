package org.outcomeroadmap.jira.epic;

import jakarta.inject.Inject;
import org.outcomeroadmap.jira.setup.IssueKind;
import org.outcomeroadmap.jira.setup.IssueKinds;

/** Holds on outcomes. */
public class OutcomeCondition extends IssueKindCondition {

    /** Made by Jira. */
    @Inject
    public OutcomeCondition(IssueKinds kinds) {
        super(IssueKind.OUTCOME, kinds);
    }
}
