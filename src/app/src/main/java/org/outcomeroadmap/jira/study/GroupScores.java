package org.outcomeroadmap.jira.study;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.platform.Attachments;
import org.outcomeroadmap.jira.platform.Attachments.AttachedFile;
import org.outcomeroadmap.jira.platform.Issues;
import org.outcomeroadmap.jira.rules.RuleBook;
import org.outcomeroadmap.jira.survey.AttachedSurveys;
import org.outcomeroadmap.jira.survey.SpooledFile;
import org.outcomeroadmap.scoring.OpportunityScore;
import org.outcomeroadmap.scoring.Score;
import org.outcomeroadmap.scoring.ScoringRules;
import org.outcomeroadmap.study.AskedOutcome;
import org.outcomeroadmap.study.StudySummary;
import org.outcomeroadmap.survey.MappingJson;
import org.outcomeroadmap.survey.Segment;
import org.outcomeroadmap.survey.SurveyReader;
import org.outcomeroadmap.survey.SurveyReading;
import org.outcomeroadmap.survey.UnusableMappingException;
import org.outcomeroadmap.survey.sheet.UnusableFileException;

/**
 * The scores that one group of a study's respondents gave, or those who belong to two groups at once. One group's follow
 * from stored tallies; for two the respondents are read again from the very bytes that were imported.
 */
@Named
public class GroupScores {

    private final StudyStore studies;
    private final ResultStore results;
    private final Attachments attachments;
    private final AttachedSurveys files;
    private final Issues issues;
    private final RuleBook rules;

    @Inject
    public GroupScores(
            StudyStore studies,
            ResultStore results,
            Attachments attachments,
            AttachedSurveys files,
            Issues issues,
            RuleBook rules) {
        this.studies = studies;
        this.results = results;
        this.attachments = attachments;
        this.files = files;
        this.issues = issues;
        this.rules = rules;
    }

    /**
     * The scores by outcome; none for outcomes that nobody of the group was asked for.
     *
     * @param summary the study, with the method to score it by
     * @param groups one or two
     * @param rules of the outcomes' project
     * @throws Refusal INVALID if respondents are needed and their file is gone or another one
     */
    Map<Long, Score> scores(StudySummary summary, Set<Segment> groups, ScoringRules rules) {
        StoredStudy study = studies.find(Math.toIntExact(summary.id())).orElseThrow(Refusal::notFound);
        SegmentScores scoring = new SegmentScores(rules.by(summary.method()));
        Map<Long, SortedMap<Segment, Score>> single = single(study, scoring);
        if (groups.size() == 1) {
            return pick(single, groups.iterator().next());
        }
        Map<Long, Score> both = both(study, groups, scoring);
        // A group that is hidden by itself stays hidden in every part of it, or its parts would add up to it.
        groups.forEach(group -> pick(single, group)
                .forEach((outcome, score) -> both.computeIfPresent(
                        outcome, (id, shown) -> score instanceof OpportunityScore ? shown : score)));
        return both;
    }

    /** The groups of a study that show a score for at least one of these outcomes. */
    Set<Segment> shown(StudySummary summary, ScoringRules rules, Set<Long> outcomes) {
        StoredStudy study = studies.find(Math.toIntExact(summary.id())).orElseThrow(Refusal::notFound);
        Set<Segment> shown = new HashSet<>();
        Map<Long, SortedMap<Segment, Score>> scores = single(study, new SegmentScores(rules.by(summary.method())));
        scores.keySet().retainAll(outcomes);
        scores.values()
                .forEach(groups -> groups.forEach((group, score) -> {
                    if (score instanceof OpportunityScore) {
                        shown.add(group);
                    }
                }));
        return shown;
    }

    private Map<Long, SortedMap<Segment, Score>> single(StoredStudy study, SegmentScores scoring) {
        Map<Long, AskedOutcome> totals = results.ofVersion(study.versionId());
        Map<Long, SortedMap<Segment, Score>> scores = new HashMap<>();
        results.segments(study.versionId())
                .forEach((outcome, tallies) -> Optional.ofNullable(totals.get(outcome))
                        .ifPresent(total -> scores.put(outcome, scoring.of(total.total(), tallies))));
        return scores;
    }

    private static Map<Long, Score> pick(Map<Long, SortedMap<Segment, Score>> scores, Segment group) {
        Map<Long, Score> picked = new HashMap<>();
        scores.forEach((outcome, ofOutcome) ->
                Optional.ofNullable(ofOutcome.get(group)).ifPresent(score -> picked.put(outcome, score)));
        return picked;
    }

    /** Each group within the other: what either way hides is hidden. */
    private Map<Long, Score> both(StoredStudy study, Set<Segment> groups, SegmentScores scoring) {
        Map<Long, Score> scores = new TreeMap<>();
        try (SpooledFile file = source(study)) {
            for (Segment group : groups) {
                Set<Segment> others = Set.copyOf(
                        groups.stream().filter(other -> !other.equals(group)).toList());
                pick(within(study, file, others, scoring), group)
                        .forEach((outcome, score) -> scores.merge(
                                outcome, score, (one, other) -> one instanceof OpportunityScore ? other : one));
            }
        } catch (IOException gone) {
            throw gone(study);
        }
        return scores;
    }

    private Map<Long, SortedMap<Segment, Score>> within(
            StoredStudy study, SpooledFile file, Set<Segment> members, SegmentScores scoring) throws IOException {
        Map<Long, SortedMap<Segment, Score>> scores = new HashMap<>();
        read(study, file, members)
                .outcomes()
                .forEach((key, surveyed) -> issues.byKeyEverHeld(key)
                        .ifPresent(outcome ->
                                scores.put(outcome.getId(), scoring.of(surveyed.total(), surveyed.segments()))));
        return scores;
    }

    private SurveyReading read(StoredStudy study, SpooledFile file, Set<Segment> members) throws IOException {
        try {
            return new SurveyReader(rules.of(RuleBook.SITE).limits())
                    .readMembers(file, MappingJson.read(study.findings().mapping()), members);
        } catch (UnusableFileException | UnusableMappingException unusable) {
            // The same bytes and mapping were read before, so this is the app's fault.
            throw new IllegalStateException("Study " + study.id() + " can't be read again", unusable);
        }
    }

    private SpooledFile source(StoredStudy study) throws IOException {
        @Nullable
        AttachedFile attached = attachments.find(study.source().attachmentId()).orElse(null);
        if (attached == null) {
            throw gone(study);
        }
        SpooledFile file = files.open(attached);
        if (!file.hash().equals(study.source().hash())) {
            file.close();
            throw gone(study);
        }
        return file;
    }

    /** Tells the study by its wave: who sees its scores need not see the issue that held its file. */
    private static Refusal gone(StoredStudy study) {
        return Refusal.invalidField(
                "segment",
                Words.of(
                        "outcomes.error.source-removed",
                        study.summary().identity().wave()));
    }
}
