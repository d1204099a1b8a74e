package org.outcomeroadmap.jira.study;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.outcome.Outcomes;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.Issues;
import org.outcomeroadmap.study.StudyIdentity;
import org.outcomeroadmap.study.StudySummary;

/** How studies stand to each other: whether one is the latest of its kind about what it asked for. */
@Named
public class StudyStanding {

    private final StudyStore studies;
    private final ResultStore results;
    private final Outcomes outcomes;
    private final Issues issues;

    @Inject
    public StudyStanding(StudyStore studies, ResultStore results, Outcomes outcomes, Issues issues) {
        this.studies = studies;
        this.results = results;
        this.outcomes = outcomes;
        this.issues = issues;
    }

    /**
     * A study among the others.
     *
     * @param freshness {@code superseded} if later studies of the same kind, target and concept asked for all of its
     *     outcomes again; otherwise {@code stale} if an outcome that it was the last to ask for was reworded since, and
     *     {@code newest} if none was
     * @param outcomes how many outcomes it asked for, as far as the viewer sees them
     */
    record Standing(String freshness, int outcomes) {}

    /** What is compared: studies of one kind about the same thing. */
    private record Series(String kind, String target, Optional<String> concept, long outcomeId) {

        static Series of(StoredStudy study, long outcomeId) {
            StudyIdentity identity = study.summary().identity();
            return new Series(identity.kind().slug(), identity.target().slug(), identity.concept(), outcomeId);
        }
    }

    /** The standing of these studies by their numbers, told by outcomes that the viewer sees. */
    Map<Integer, Standing> of(Collection<StoredStudy> asked, VisibleIssues viewer) {
        Map<Integer, StoredStudy> counting = studies.all().stream()
                .filter(study -> issues.byId(study.issueId()).isPresent())
                .collect(Collectors.toMap(StoredStudy::versionId, Function.identity()));
        Map<Integer, List<AskedVersion>> byVersion = new HashMap<>();
        Map<Series, StoredStudy> latest = new HashMap<>();
        results.asked(counting.keySet()).forEach(one -> {
            byVersion.computeIfAbsent(one.versionId(), id -> new ArrayList<>()).add(one);
            StoredStudy study = counting.get(one.versionId());
            if (study != null) {
                latest.merge(Series.of(study, one.outcomeId()), study, StudyStanding::later);
            }
        });
        Map<Long, Optional<Outcome>> seen = new HashMap<>();
        return asked.stream()
                .collect(Collectors.toMap(
                        StoredStudy::id,
                        study -> standing(
                                study,
                                byVersion.getOrDefault(study.versionId(), List.of()).stream()
                                        .filter(one -> seen(one, viewer, seen).isPresent())
                                        .toList(),
                                latest,
                                seen)));
    }

    private Optional<Outcome> seen(AskedVersion one, VisibleIssues viewer, Map<Long, Optional<Outcome>> seen) {
        return seen.computeIfAbsent(
                one.outcomeId(), id -> viewer.find(id).flatMap((Issue issue) -> outcomes.of(issue)));
    }

    private static Standing standing(
            StoredStudy study,
            List<AskedVersion> visible,
            Map<Series, StoredStudy> latest,
            Map<Long, Optional<Outcome>> outcomes) {
        List<AskedVersion> newest = visible.stream()
                .filter(one -> Optional.ofNullable(latest.get(Series.of(study, one.outcomeId())))
                        .filter(other -> other.id() == study.id())
                        .isPresent())
                .toList();
        if (newest.isEmpty() && !visible.isEmpty()) {
            return new Standing("superseded", visible.size());
        }
        boolean reworded = newest.stream()
                .anyMatch(one -> outcomes.getOrDefault(one.outcomeId(), Optional.empty())
                        .filter(outcome -> outcome.statement().version() != one.statementVersion())
                        .isPresent());
        return new Standing(reworded ? "stale" : "newest", visible.size());
    }

    private static StoredStudy later(StoredStudy one, StoredStudy other) {
        return StudySummary.OLDEST_FIRST.compare(one.summary(), other.summary()) < 0 ? other : one;
    }
}
