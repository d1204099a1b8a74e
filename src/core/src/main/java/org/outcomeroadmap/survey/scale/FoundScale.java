package org.outcomeroadmap.survey.scale;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outcomeroadmap.scoring.RatingScale;

/**
 * How the ratings of a file are read.
 *
 * @param scale of all ratings
 * @param ratings for each question the rating of each plain label, or {@link RatingReader#BLANK} for no answer
 * @param reversed the questions whose least number is the best
 * @param labels that stand in the file's rating columns
 * @param findings what somebody must know or answer
 */
public record FoundScale(
        RatingScale scale,
        Map<RatingQuestion, Map<String, Integer>> ratings,
        Set<RatingQuestion> reversed,
        List<LabelCount> labels,
        List<ScaleFinding> findings) {

    /** Copies the maps and lists. */
    public FoundScale {
        Map<RatingQuestion, Map<String, Integer>> copies = new EnumMap<>(RatingQuestion.class);
        ratings.forEach((question, words) -> copies.put(question, Map.copyOf(words)));
        ratings = Map.copyOf(copies);
        reversed = Set.copyOf(reversed);
        labels = List.copyOf(labels);
        findings = List.copyOf(findings);
    }

    /** Numbers of this scale, and nothing else. */
    public static FoundScale of(RatingScale scale) {
        return new FoundScale(scale, Map.of(), Set.of(), List.of(), List.of());
    }

    /**
     * A reader of the answers to this question, for one thread.
     *
     * @param withCodes whether the survey tool writes -1 and -2 where there is no answer, as Qualtrics does
     */
    public RatingReader reader(RatingQuestion question, boolean withCodes) {
        return new RatingReader(
                scale, ratings.getOrDefault(question, Map.of()), reversed.contains(question), withCodes);
    }

    /** Whether both read all ratings alike. */
    public boolean readsLike(FoundScale other) {
        return scale.equals(other.scale) && ratings.equals(other.ratings) && reversed.equals(other.reversed);
    }
}
