package org.outcomeroadmap.jira.epic;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    @Override
    public Map<Long, EpicCount> count(Collection<Long> outcomeIds, VisibleIssues viewer) {
        SeenLinks seen = links.links(Sight.of(viewer));
        Map<Long, EpicCount> counts = new HashMap<>();
        for (long id : outcomeIds) {
            Collection<Issue> epics = seen.epicsOf(id).values();
            int open = (int) epics.stream().filter(EpicStatus::isOpen).count();
            counts.put(id, new EpicCount(epics.size(), open));
        }
        return counts;
    }
}
