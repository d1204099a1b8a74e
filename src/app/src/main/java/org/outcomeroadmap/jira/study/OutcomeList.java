package org.outcomeroadmap.jira.study;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.outcome.Outcomes;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.IssueSearch;
import org.outcomeroadmap.jira.platform.IssueSearch.UnreadableJql;
import org.outcomeroadmap.study.AskedOutcome;
import org.outcomeroadmap.study.BoardScore;
import org.outcomeroadmap.survey.Segment;

/** Lists a project's outcomes by their scores: of the studies that count, of one study, or of one group of people. */
@Named
public class OutcomeList {

    private final Outcomes outcomes;
    private final IssueSearch search;
    private final ScoreBoards boards;
    private final ResultStore results;
    private final ChosenScores chosen;

    @Inject
    public OutcomeList(
            Outcomes outcomes, IssueSearch search, ScoreBoards boards, ResultStore results, ChosenScores chosen) {
        this.outcomes = outcomes;
        this.search = search;
        this.boards = boards;
        this.results = results;
        this.chosen = chosen;
    }

    /**
     * Which outcomes to list, and with which scores.
     *
     * @param jql lists those that it matches too
     * @param text lists those whose key it is or whose summary has it
     * @param study its scores, not those of the board
     * @param segments the scores of those who belong to this group, or to both of two
     */
    record Filter(Optional<String> jql, Optional<String> text, Optional<StoredStudy> study, Set<Segment> segments) {}

    /** The outcomes that the viewer may see, highest score first. */
    List<ScoredOutcome> of(Project project, Filter filter, VisibleIssues viewer) {
        String type = outcomes.typeId(project)
                .orElseThrow(() -> Refusal.invalid(Words.of("outcomes.error.project-off", project.getKey())));
        Predicate<Issue> matches = matching(filter, viewer);
        String jql = "project = " + project.getId() + " AND issuetype = " + type;
        List<Issue> issues = search.all(viewer.user(), jql).stream()
                .flatMap(issue -> viewer.visible(issue).stream())
                .filter(matches)
                .toList();
        List<Outcome> found = outcomes.among(issues);
        Map<Long, BoardScore> scores = scores(project, found, filter);
        return found.stream()
                .map(outcome -> new ScoredOutcome(outcome, Optional.ofNullable(scores.get(outcome.issueId()))))
                .sorted(ScoredOutcome.HIGHEST_FIRST)
                .toList();
    }

    private Predicate<Issue> matching(Filter filter, VisibleIssues viewer) {
        Predicate<Issue> matches = issue -> true;
        if (filter.jql().isPresent()) {
            Set<Long> ids = matching(filter.jql().get(), viewer).stream()
                    .map(Issue::getId)
                    .collect(Collectors.toSet());
            matches = issue -> ids.contains(issue.getId());
        }
        if (filter.text().isPresent()) {
            String text = filter.text().get().strip().toLowerCase(Locale.ROOT);
            matches =
                    matches.and(issue -> issue.getKey().toLowerCase(Locale.ROOT).equals(text)
                            || issue.getSummary().toLowerCase(Locale.ROOT).contains(text));
        }
        return matches;
    }

    private List<Issue> matching(String jql, VisibleIssues viewer) {
        try {
            return search.matching(viewer.user(), jql);
        } catch (UnreadableJql unreadable) {
            throw Refusal.invalidField("jql", Words.ready(String.valueOf(unreadable.getMessage())));
        }
    }

    private Map<Long, BoardScore> scores(Project project, List<Outcome> found, Filter filter) {
        Map<Long, BoardScore> scores =
                filter.study().map(study -> ofStudy(study, found)).orElseGet(() -> ofBoard(found));
        return chosen.ofGroups(scores, filter.segments(), outcome -> project.getId());
    }

    private Map<Long, BoardScore> ofBoard(List<Outcome> found) {
        return ChosenScores.ofWave(
                boards.of(found), found.stream().map(Outcome::issueId).toList(), Optional.empty());
    }

    private Map<Long, BoardScore> ofStudy(StoredStudy study, List<Outcome> found) {
        Map<Long, AskedOutcome> asked = results.ofVersion(study.versionId());
        Map<Long, BoardScore> scores = new HashMap<>();
        for (Outcome outcome : found) {
            Optional.ofNullable(asked.get(outcome.issueId()))
                    .ifPresent(one ->
                            scores.put(outcome.issueId(), boards.scored(study.summary(), one, outcome.projectId())));
        }
        return scores;
    }
}
