package org.outcomeroadmap.jira.study;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.platform.Issues;
import org.outcomeroadmap.jira.rules.RuleBook;
import org.outcomeroadmap.jira.survey.SpooledFile;
import org.outcomeroadmap.scoring.OpportunityScore;
import org.outcomeroadmap.scoring.Score;
import org.outcomeroadmap.survey.MappingJson;
import org.outcomeroadmap.survey.Segment;
import org.outcomeroadmap.survey.SurveyReader;
import org.outcomeroadmap.survey.SurveyReading;
import org.outcomeroadmap.survey.UnusableMappingException;
import org.outcomeroadmap.survey.sheet.UnusableFileException;

/** Scores those who belong to two groups at once: respondents are read again from the very bytes that were imported. */
@Named
public class CommonMembers {

    private final StudySources sources;
    private final Issues issues;
    private final RuleBook rules;

    @Inject
    public CommonMembers(StudySources sources, Issues issues, RuleBook rules) {
        this.sources = sources;
        this.issues = issues;
        this.rules = rules;
    }

    /**
     * The scores by outcome: each group within the other, and what either way hides is hidden.
     *
     * @throws Refusal INVALID if the file is gone or another one
     */
    Map<Long, Score> scores(StoredStudy study, Set<Segment> groups, SegmentScores scoring) {
        Map<Long, Score> scores = new TreeMap<>();
        try (SpooledFile file = sources.open(study).orElseThrow(() -> gone(study))) {
            for (Segment group : groups) {
                Set<Segment> others = Set.copyOf(
                        groups.stream().filter(other -> !other.equals(group)).toList());
                within(study, file, others, scoring).forEach((outcome, ofOutcome) -> {
                    Score score = ofOutcome.get(group);
                    if (score != null) {
                        scores.merge(outcome, score, (one, other) -> one instanceof OpportunityScore ? other : one);
                    }
                });
            }
        } catch (IOException gone) {
            throw gone(study);
        }
        return scores;
    }

    /**
     * Refuses unless the file is there: what is remembered of it is told as long as it is.
     *
     * @throws Refusal INVALID if it is gone
     */
    void requireSource(StoredStudy study) {
        if (!sources.isThere(study)) {
            throw gone(study);
        }
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

    /** Tells the study by its wave: who sees its scores need not see the issue that held its file. */
    private static Refusal gone(StoredStudy study) {
        return Refusal.invalidField(
                "segment",
                Words.of(
                        "outcomes.error.source-removed",
                        study.summary().identity().wave()));
    }
}
