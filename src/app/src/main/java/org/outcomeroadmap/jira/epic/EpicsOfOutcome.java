package org.outcomeroadmap.jira.epic;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.study.TargetingEpics;

/** Tells the pages of outcomes which roadmap issues target them, by the one rule of {@link EpicOutcomes}. */
@Named
public class EpicsOfOutcome implements TargetingEpics {

    private final EpicOutcomes links;

    @Inject
    public EpicsOfOutcome(EpicOutcomes links) {
        this.links = links;
    }

    @Override
    public List<Issue> of(Issue outcome, VisibleIssues viewer) {
        return links.epicsOf(outcome, Sight.of(viewer));
    }
}
