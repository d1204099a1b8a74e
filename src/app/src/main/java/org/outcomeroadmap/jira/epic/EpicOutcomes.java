package org.outcomeroadmap.jira.epic;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outcomeroadmap.jira.platform.EpicFields;
import org.outcomeroadmap.jira.platform.IssueLinks;
import org.outcomeroadmap.jira.platform.IssueLinks.Link;
import org.outcomeroadmap.jira.platform.Issues;
import org.outcomeroadmap.jira.setup.IssueKinds;
import org.outcomeroadmap.jira.setup.SiteIds;

/**
 * Which outcomes a roadmap issue targets. Panels, fields, search and coverage all ask here, so that a story's link
 * counts the same way everywhere.
 */
@Named
public class EpicOutcomes {

    private final IssueLinks links;
    private final SiteIds ids;
    private final Issues issues;
    private final IssueKinds kinds;
    private final EpicFields epics;
    private final CountingIssues counting;

    @Inject
    public EpicOutcomes(
            IssueLinks links, SiteIds ids, Issues issues, IssueKinds kinds, EpicFields epics, CountingIssues counting) {
        this.links = links;
        this.ids = ids;
        this.issues = issues;
        this.kinds = kinds;
        this.epics = epics;
        this.counting = counting;
    }

    /**
     * An outcome that an issue targets.
     *
     * @param inherited whether a story has it only from its epic
     */
    public record Targeted(Issue outcome, boolean inherited) {}

    /** A roadmap issue and an outcome that it targets, itself or by a story. */
    public record Pair(Issue epic, Issue outcome) {}

    /** The outcomes that a roadmap issue or a story targets, each once. */
    public List<Targeted> of(Issue issue, Sight sight) {
        if (kinds.isRoadmap(issue)) {
            return targeted(counted(issue, sight), Set.of());
        }
        Map<Long, Issue> own = outcomes(from(issue), sight);
        Map<Long, Issue> inherited = epics.epicOf(issue)
                .filter(sight::sees)
                .map(epic -> counted(epic, sight))
                .orElseGet(Map::of);
        Map<Long, Issue> all = new LinkedHashMap<>(own);
        inherited.forEach(all::putIfAbsent);
        Set<Long> onlyInherited = new LinkedHashSet<>(inherited.keySet());
        onlyInherited.removeAll(own.keySet());
        return targeted(all, onlyInherited);
    }

    /** The roadmap issues that target an outcome, each once. */
    public List<Issue> epicsOf(Issue outcome, Sight sight) {
        return sight.sees(outcome)
                ? pairs(to(outcome), sight).map(Pair::epic).distinct().toList()
                : List.of();
    }

    /** The ids of the roadmap issues for which a link to this outcome counts, even if it is archived. */
    public Set<Long> countingFor(Issue outcome) {
        return to(outcome).stream()
                .flatMapToLong(link -> counting.of(link.source()).stream())
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What targets what, for many outcomes and roadmap issues at once. */
    public SeenLinks links(Sight sight) {
        OptionalLong type = ids.linkType();
        CountedLinks counted = type.isPresent() ? counting.links(type.getAsLong()) : new CountedLinks(List.of());
        return new SeenLinks(counted, issues, kinds, sight);
    }

    /** The ids of the outcomes that the issue itself is linked with, whoever may see them. */
    public Set<Long> direct(Issue issue) {
        return from(issue).stream().map(Link::destination).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the issue or one of its sub-tasks targets anything. */
    public boolean hasLinks(Issue issue) {
        return !from(issue).isEmpty()
                || issue.getSubTaskObjects().stream()
                        .anyMatch(subTask -> !from(subTask).isEmpty());
    }

    private Stream<Pair> pairs(List<Link> counted, Sight sight) {
        Map<Long, Optional<Issue>> seen = new HashMap<>();
        return counted.stream().flatMap(link -> pair(link, sight, seen).stream());
    }

    private Optional<Pair> pair(Link link, Sight sight, Map<Long, Optional<Issue>> seen) {
        OptionalLong epicId = counting.of(link.source());
        if (epicId.isEmpty() || look(link.source(), sight, seen).isEmpty()) {
            return Optional.empty();
        }
        return look(epicId.getAsLong(), sight, seen)
                .flatMap(epic -> look(link.destination(), sight, seen)
                        .filter(kinds::isOutcome)
                        .map(outcome -> new Pair(epic, outcome)));
    }

    private Optional<Issue> look(long id, Sight sight, Map<Long, Optional<Issue>> seen) {
        return seen.computeIfAbsent(id, key -> issues.byId(key).filter(sight::sees));
    }

    /** The outcomes of a roadmap issue's own links and of its stories' links. */
    private Map<Long, Issue> counted(Issue epic, Sight sight) {
        OptionalLong type = ids.linkType();
        if (type.isEmpty()) {
            return Map.of();
        }
        List<Link> counted = Stream.concat(
                        Stream.of(epic.getId()), counting.links(type.getAsLong()).sourcesFor(epic.getId()).stream())
                .distinct()
                .filter(source -> countsFor(epic, source))
                .filter(source -> source.equals(epic.getId())
                        || issues.byId(source).filter(sight::sees).isPresent())
                .flatMap(source -> links.from(source, type.getAsLong()).stream())
                .toList();
        return outcomes(counted, sight);
    }

    private boolean countsFor(Issue epic, long source) {
        OptionalLong counts = counting.of(source);
        return counts.isPresent() && counts.getAsLong() == epic.getId();
    }

    private Map<Long, Issue> outcomes(List<Link> targeting, Sight sight) {
        Map<Long, Issue> found = new LinkedHashMap<>();
        targeting.stream()
                .map(Link::destination)
                .distinct()
                .flatMap(id -> issues.byId(id).stream())
                .filter(kinds::isOutcome)
                .filter(sight::sees)
                .forEach(outcome -> found.put(outcome.getId(), outcome));
        return found;
    }

    private static List<Targeted> targeted(Map<Long, Issue> outcomes, Set<Long> inherited) {
        return outcomes.values().stream()
                .map(outcome -> new Targeted(outcome, inherited.contains(outcome.getId())))
                .toList();
    }

    private List<Link> from(Issue issue) {
        OptionalLong type = ids.linkType();
        return type.isPresent() ? links.from(issue.getId(), type.getAsLong()) : List.of();
    }

    private List<Link> to(Issue issue) {
        OptionalLong type = ids.linkType();
        return type.isPresent() ? links.to(issue.getId(), type.getAsLong()) : List.of();
    }
}
