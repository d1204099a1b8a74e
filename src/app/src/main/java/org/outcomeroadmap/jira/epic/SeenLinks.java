package org.outcomeroadmap.jira.epic;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.outcomeroadmap.jira.epic.CountedLinks.Counted;
import org.outcomeroadmap.jira.platform.Issues;
import org.outcomeroadmap.jira.setup.IssueKinds;

/**
 * What targets what, as far as issues may be seen, for many outcomes and roadmap issues at once. Links come from memory;
 * only issues at their other ends are loaded and checked, each once, and not those that a search found already. For one
 * answer, and not for several threads.
 */
public final class SeenLinks {

    private final CountedLinks links;
    private final Issues issues;
    private final IssueKinds kinds;
    private final Sight sight;
    private final Map<Long, Optional<Issue>> sources = new HashMap<>();
    private final Map<Long, Optional<Issue>> outcomes = new HashMap<>();

    SeenLinks(CountedLinks links, Issues issues, IssueKinds kinds, Sight sight) {
        this.links = links;
        this.issues = issues;
        this.kinds = kinds;
        this.sight = sight;
    }

    /** Takes outcomes as seen that a search found for the same viewer. */
    public void foundOutcomes(Collection<Issue> found) {
        found.forEach(issue -> outcomes.put(issue.getId(), Optional.of(issue)));
    }

    /** Takes roadmap issues as seen that a search found for the same viewer. */
    public void foundEpics(Collection<Issue> found) {
        found.forEach(issue -> sources.put(issue.getId(), Optional.of(issue)));
    }

    /** The roadmap issues that target an outcome that may be seen, by their ids. */
    public Map<Long, Issue> epicsOf(long outcomeId) {
        Map<Long, Issue> epics = new LinkedHashMap<>();
        links.to(outcomeId).stream()
                .filter(this::sourceIsSeen)
                .flatMap(link -> source(link.epic()).stream())
                .forEach(epic -> epics.put(epic.getId(), epic));
        return epics;
    }

    /** The outcomes that a roadmap issue targets that may be seen, by their ids. */
    public Map<Long, Issue> outcomesOf(long epicId) {
        Map<Long, Issue> targeted = new LinkedHashMap<>();
        links.from(epicId).stream()
                .filter(this::sourceIsSeen)
                .flatMap(link -> outcome(link.outcome()).stream())
                .forEach(outcome -> targeted.put(outcome.getId(), outcome));
        return targeted;
    }

    private boolean sourceIsSeen(Counted link) {
        return link.source() == link.epic() || source(link.source()).isPresent();
    }

    private Optional<Issue> source(long id) {
        return sources.computeIfAbsent(id, key -> issues.byId(key).filter(sight::sees));
    }

    private Optional<Issue> outcome(long id) {
        return outcomes.computeIfAbsent(
                id, key -> issues.byId(key).filter(kinds::isOutcome).filter(sight::sees));
    }
}
