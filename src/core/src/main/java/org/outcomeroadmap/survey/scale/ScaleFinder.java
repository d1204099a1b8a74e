package org.outcomeroadmap.survey.scale;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.outcomeroadmap.scoring.RatingCorrelation;
import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.survey.scale.ScaleFinding.Kind;
import org.outcomeroadmap.survey.text.Messages;

/**
 * Finds out how the ratings of a file are written: on which scale, with which labels, and whether the least number may be
 * the best. What a mapping says goes first; a reversed scale is asked about and never assumed.
 */
public final class ScaleFinder {
    private static final int MOST_LABELS = 200;
    private static final long FEWEST_PAIRS = 30;
    private static final double SUSPICIOUS_CORRELATION = -0.3;

    private final List<RatingColumn> columns;
    private final GivenScale given;
    private final boolean withCodes;
    private final Words words;
    private final Map<String, Integer> givenLabels = new HashMap<>();
    private final List<ColumnAnswers> answers = new ArrayList<>();
    private final Map<RatingQuestion, QuestionLabels> labels = new EnumMap<>(RatingQuestion.class);

    private ScaleFinder(List<RatingColumn> columns, GivenScale given, boolean withCodes) {
        this.columns = columns;
        this.given = given;
        this.withCodes = withCodes;
        this.words = new Words(columns);
        given.labels()
                .forEach(
                        (label, rating) -> givenLabels.put(AnswerText.plain(label), rating.orElse(RatingReader.BLANK)));
        columns.forEach(column -> answers.add(new ColumnAnswers(column, givenLabels.keySet(), withCodes)));
        for (RatingQuestion question : RatingQuestion.values()) {
            labels.put(question, new QuestionLabels(question, ofQuestion(question), words));
        }
    }

    /**
     * Finds out how these columns' ratings are written.
     *
     * @param withCodes whether the survey tool writes -1 and -2 where there is no answer, as Qualtrics does
     */
    public static FoundScale find(List<RatingColumn> columns, GivenScale given, boolean withCodes) {
        return new ScaleFinder(columns, given, withCodes).find();
    }

    /**
     * A hint that one of the questions may run the other way: within outcomes, those who rate importance higher rate
     * satisfaction lower. It happens without that, too, so it blocks nothing.
     */
    public static Optional<ScaleFinding> hint(Collection<RatingTally> outcomes) {
        long pairs = outcomes.stream().mapToLong(RatingTally::pairs).sum();
        OptionalDouble correlation = RatingCorrelation.withinOutcomes(outcomes);
        if (pairs < FEWEST_PAIRS || correlation.isEmpty() || correlation.getAsDouble() > SUSPICIOUS_CORRELATION) {
            return Optional.empty();
        }
        String shown = String.format(Locale.ROOT, "%.2f", correlation.getAsDouble());
        return Optional.of(
                new ScaleFinding(Kind.REVERSED, List.of(), Messages.text("scale.reversedHint", shown), false));
    }

    private FoundScale find() {
        RatingScale scale = scale();
        reportLeaving(scale);
        Set<RatingQuestion> reversed = reversed(scale);
        Map<RatingQuestion, Map<String, Integer>> ratings = new EnumMap<>(RatingQuestion.class);
        labels.forEach((question, ofQuestion) -> {
            Map<String, Integer> all = ofQuestion.ratings(scale, reversed.contains(question));
            all.putAll(givenLabels);
            ratings.put(question, all);
        });
        FoundScale found = new FoundScale(scale, ratings, reversed, List.of(), words.findings());
        return new FoundScale(scale, ratings, reversed, counted(found), words.findings());
    }

    private List<ColumnAnswers> ofQuestion(RatingQuestion question) {
        return answers.stream().filter(column -> column.question() == question).toList();
    }

    private RatingScale scale() {
        OptionalInt steps = steps();
        if (given.scale().isEmpty()) {
            return steps.isPresent() ? scaleOfLabels(steps) : scaleOfNumbers();
        }
        RatingScale scale = given.scale().get();
        if (steps.isPresent() && steps.getAsInt() != scale.size()) {
            words.say(Kind.SCALE, true, labelled(), "scale.otherLength", length(steps), shown(scale));
        }
        return scale;
    }

    private OptionalInt steps() {
        OptionalInt importance = of(RatingQuestion.IMPORTANCE).steps();
        OptionalInt satisfaction = of(RatingQuestion.SATISFACTION).steps();
        if (importance.isPresent() && satisfaction.isPresent() && !importance.equals(satisfaction)) {
            words.say(Kind.SCALE, true, labelled(), "scale.twoLengths", length(importance), length(satisfaction));
        }
        return importance.isPresent() ? importance : satisfaction;
    }

    private QuestionLabels of(RatingQuestion question) {
        return Objects.requireNonNull(labels.get(question));
    }

    private RatingScale scaleOfLabels(OptionalInt steps) {
        RatingScale scale = new RatingScale(1, steps.getAsInt());
        if (!scale.equals(RatingScale.ONE_TO_FIVE)) {
            words.say(Kind.SCALE, false, labelled(), "scale.byLabels", length(steps), shown(scale));
        }
        return scale;
    }

    private RatingScale scaleOfNumbers() {
        NumberScale numbers = NumberScale.of(answers);
        if (!numbers.isTold()) {
            return RatingScale.ONE_TO_FIVE;
        }
        RatingScale scale = numbers.other().orElse(RatingScale.ONE_TO_FIVE);
        words.say(
                Kind.SCALE,
                false,
                answers.stream()
                        .filter(column -> NumberScale.leaves(column.numbers(), RatingScale.ONE_TO_FIVE))
                        .map(ColumnAnswers::name)
                        .toList(),
                numbers.other().isPresent() ? "scale.byNumbers" : "scale.byNoNumbers",
                Long.toString(numbers.outside()),
                Long.toString(numbers.all()),
                shown(scale));
        return scale;
    }

    /** Labels of one scale and many numbers of another in one column can't both be meant. */
    private void reportLeaving(RatingScale scale) {
        for (ColumnAnswers column : answers) {
            boolean labelled = of(column.question()).labelled().contains(column.name());
            if (labelled && NumberScale.leaves(column.numbers(), scale)) {
                words.say(Kind.SCALE, true, List.of(column.name()), "scale.labelsAndNumbers", shown(scale));
            }
        }
    }

    private Set<RatingQuestion> reversed(RatingScale scale) {
        if (given.reversed().isPresent()) {
            return given.reversed().get();
        }
        ReversedScale looking = new ReversedScale(scale);
        for (RatingQuestion question : RatingQuestion.values()) {
            List<ColumnAnswers> asking = ofQuestion(question);
            Optional<String> evidence = looking.evidence(asking);
            evidence.ifPresent(words -> this.words.say(
                    Kind.REVERSED,
                    true,
                    asking.stream().map(ColumnAnswers::name).toList(),
                    "scale.reversed",
                    words,
                    question.slug(),
                    Integer.toString(scale.min())));
        }
        return EnumSet.noneOf(RatingQuestion.class);
    }

    private List<LabelCount> counted(FoundScale found) {
        Map<String, LabelCount> counts = new LinkedHashMap<>();
        for (RatingColumn column : columns) {
            RatingReader reader = found.reader(column.question(), withCodes);
            column.answers().forEach((text, count) -> {
                if (text.chars().anyMatch(Character::isLetter)) {
                    LabelCount label = counted(text, reader.rating(text), count);
                    counts.merge(
                            text + " " + label.rating(),
                            label,
                            (one, other) ->
                                    new LabelCount(text, one.rating(), one.count() + other.count(), one.known()));
                }
            });
        }
        return counts.values().stream()
                .sorted(Comparator.comparingLong(LabelCount::count).reversed().thenComparing(LabelCount::label))
                .limit(MOST_LABELS)
                .toList();
    }

    private static LabelCount counted(String text, int rating, long count) {
        return new LabelCount(
                text,
                rating >= 0 ? OptionalInt.of(rating) : OptionalInt.empty(),
                count,
                rating != RatingReader.UNREADABLE);
    }

    private List<String> labelled() {
        return labels.values().stream()
                .flatMap(ofQuestion -> ofQuestion.labelled().stream())
                .toList();
    }

    private static String length(OptionalInt steps) {
        return Integer.toString(steps.getAsInt());
    }

    private static String shown(RatingScale scale) {
        return scale.min() + " to " + scale.max();
    }
}
