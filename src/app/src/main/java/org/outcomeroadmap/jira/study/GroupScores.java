package org.outcomeroadmap.jira.study;

import com.atlassian.cache.Cache;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.platform.Caches;
import org.outcomeroadmap.jira.study.ChosenScores.GroupScore;
import org.outcomeroadmap.scoring.OpportunityScore;
import org.outcomeroadmap.scoring.OutcomeRatings;
import org.outcomeroadmap.scoring.Score;
import org.outcomeroadmap.scoring.Scoring;
import org.outcomeroadmap.scoring.ScoringRules;
import org.outcomeroadmap.study.StudySummary;
import org.outcomeroadmap.survey.Segment;

/**
 * The scores that one group of a study's respondents gave, or those who belong to two groups at once. One group's follow
 * from stored tallies. Remembered by the version of the study's results, which never change, and by the rules that they
 * are scored by, so that nothing remembered is ever wrong; what is no longer asked for is dropped in time.
 */
@Named
public class GroupScores {

    private static final String CACHE = "org.outcomeroadmap.jira.study.groups";

    private final StudyStore studies;
    private final ResultStore results;
    private final CommonMembers members;
    private final Cache<Integer, StudyGroups> groups;

    @Inject
    public GroupScores(StudyStore studies, ResultStore results, CommonMembers members, Caches caches) {
        this.studies = studies;
        this.results = results;
        this.members = members;
        this.groups = caches.loading(CACHE, version -> new StudyGroups());
        // The cache outlives the app: what an older version of the app put there has classes of that version.
        this.groups.removeAll();
    }

    /**
     * The scores by outcome, with their intervals; none for outcomes that nobody of the group was asked for.
     *
     * @param summary the study, with the method to score it by
     * @param chosen one or two groups
     * @param rules of the outcomes' project
     * @throws Refusal INVALID if respondents are needed and their file is gone or another one
     */
    Map<Long, Score> scores(StudySummary summary, Set<Segment> chosen, ScoringRules rules) {
        StoredStudy study = study(summary);
        Scoring scoring = rules.by(summary.method());
        return chosen.size() == 1 ? one(study, chosen.iterator().next(), scoring) : both(study, chosen, scoring);
    }

    /** The scores of every group by outcome, without intervals. */
    Map<Long, Map<Segment, Score>> all(StudySummary summary, ScoringRules rules) {
        StoredStudy study = study(summary);
        return ofVersion(study).scores(rules.by(summary.method()), () -> read(study));
    }

    /** What each group of a dimension says about each outcome, with intervals. */
    Map<Segment, Map<Long, GroupScore>> dimension(StudySummary summary, String dimension, ScoringRules rules) {
        StoredStudy study = study(summary);
        Scoring scoring = rules.by(summary.method());
        StudyGroups ofVersion = ofVersion(study);
        Map<Segment, Map<Long, GroupScore>> found = new HashMap<>();
        for (Segment group : ofVersion.groups(scoring, () -> read(study))) {
            if (group.dimension().equals(dimension)) {
                Map<Long, OutcomeRatings> shown = ofVersion.shown(group, scoring, () -> read(study));
                Map<Long, GroupScore> scores = new HashMap<>();
                one(study, group, scoring)
                        .forEach((outcome, score) ->
                                scores.put(outcome, new GroupScore(score, Optional.ofNullable(shown.get(outcome)))));
                found.put(group, scores);
            }
        }
        return found;
    }

    /** Forgets what is remembered of every study, on every node. */
    void forget() {
        groups.removeAll();
    }

    private Map<Long, Score> one(StoredStudy study, Segment group, Scoring scoring) {
        return ofVersion(study).scores(group, scoring, () -> read(study));
    }

    private Map<Long, Score> both(StoredStudy study, Set<Segment> chosen, Scoring scoring) {
        members.requireSource(study);
        return ofVersion(study).scores(chosen, scoring, () -> {
            Map<Long, Score> both = new HashMap<>(members.scores(study, chosen, new SegmentScores(scoring)));
            // A group that is hidden by itself stays hidden in every part of it, or its parts would add up to it.
            chosen.forEach(group -> one(study, group, scoring)
                    .forEach((outcome, score) -> both.computeIfPresent(
                            outcome, (id, shown) -> score instanceof OpportunityScore ? shown : score)));
            return both;
        });
    }

    private StoredStudy study(StudySummary summary) {
        return studies.find(Math.toIntExact(summary.id())).orElseThrow(Refusal::notFound);
    }

    private StudyGroups ofVersion(StoredStudy study) {
        return Optional.ofNullable(groups.get(study.versionId())).orElseThrow();
    }

    private StudyGroups.Ratings read(StoredStudy study) {
        return new StudyGroups.Ratings(results.ofVersion(study.versionId()), results.segments(study.versionId()));
    }
}
