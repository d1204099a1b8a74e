package org.outcomeroadmap.jira.coverage;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.outcomeroadmap.jira.decision.DecisionView;
import org.outcomeroadmap.jira.epic.EpicStatus;
import org.outcomeroadmap.jira.rest.PersonJson;

/** Shows roadmap issues as lists do, the same in every list. */
@Named
public class ListedEpics {

    private final DecisionView decisions;

    @Inject
    public ListedEpics(DecisionView decisions) {
        this.decisions = decisions;
    }

    /** A roadmap issue that was counted. */
    public EpicJson of(Issue epic, Counted counted) {
        return new EpicJson(
                epic.getKey(),
                epic.getSummary(),
                epic.getProjectObject().getKey(),
                EpicStatus.name(epic),
                EpicStatus.category(epic),
                Optional.ofNullable(epic.getAssignee()).map(PersonJson::of).orElse(null),
                counted.excuse(epic.getId()).map(decisions::excuse).orElse(null));
    }
}
