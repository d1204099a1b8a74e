package org.outcomeroadmap.survey.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outcomeroadmap.survey.format.SurveyColumn;
import org.outcomeroadmap.survey.text.PlainText;

class MatchingLawsTest {
    private static final List<String> VOCABULARY = IntStream.range(0, 900)
            .mapToObj(i -> "w" + Integer.toString(i * 7919 + 46656, 36).replaceAll("\\d", "x") + (char) ('a' + i % 26))
            .distinct()
            .toList();

    @Test
    void itselfIsMostSimilarAndSimilarityIsAShare() {
        for (int seed = 0; seed < 50; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<OutcomeStatement> outcomes = outcomes(random, 40);
            StatementIndex index = new StatementIndex(outcomes);
            for (OutcomeStatement outcome : outcomes) {
                List<Suggestion> ranked = index.similar(PlainText.words(PlainText.of(outcome.statement())), Set.of());

                assertThat(ranked)
                        .as("seed %d", seed)
                        .isNotEmpty()
                        .allSatisfy(suggestion ->
                                assertThat(suggestion.confidence()).isBetween(0.0, 1.0));
                assertThat(ranked.get(0).confidence()).as("seed %d", seed).isGreaterThan(0.999);
            }
        }
    }

    @Test
    void theOrderOfColumnsAndOutcomesDoesNotMatter() {
        for (int seed = 0; seed < 30; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<OutcomeStatement> outcomes = outcomes(random, 30);
            List<SurveyColumn> columns = columns(random, outcomes, 60);
            List<ColumnMatch> straight = match(outcomes, columns).columns();
            List<OutcomeStatement> shuffled = new ArrayList<>(outcomes);
            Collections.shuffle(shuffled, new Random(seed));
            List<SurveyColumn> reversed = new ArrayList<>(columns);
            Collections.reverse(reversed);

            List<ColumnMatch> other = new ArrayList<>(match(shuffled, reversed).columns());
            Collections.reverse(other);

            assertThat(other.stream().map(ColumnMatch::outcome))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(
                            straight.stream().map(ColumnMatch::outcome).toList());
        }
    }

    @Test
    void noTwoDecidedColumnsAskTheSameUnlessItIsReported() {
        for (int seed = 0; seed < 50; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<OutcomeStatement> outcomes = outcomes(random, 10);
            Matching matching = match(outcomes, columns(random, outcomes, 40));

            long decided =
                    matching.columns().stream().filter(ColumnMatch::isDecided).count();
            long questions = matching.columns().stream()
                    .filter(ColumnMatch::isDecided)
                    .map(match -> match.question() + " " + match.outcome())
                    .distinct()
                    .count();
            boolean reported = matching.findings().stream().anyMatch(MatchFinding::isError);

            assertThat(decided == questions || reported).as("seed %d", seed).isTrue();
        }
    }

    @Test
    void manyColumnsAreMatchedWithManyOutcomesInSeconds() {
        SplittableRandom random = new SplittableRandom(1);
        List<OutcomeStatement> outcomes = outcomes(random, 1_000);
        List<SurveyColumn> columns = columns(random, outcomes, 5_000);

        Matching matching = Assertions.assertTimeout(Duration.ofSeconds(10), () -> match(outcomes, columns));

        assertThat(matching.columns()).hasSize(5_000);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void hostileTextsTakeLittleTime(String text) {
        List<SurveyColumn> columns = Stream.of(text, text + "2", "imp_" + text, text + " importance", " " + text)
                .map(name -> new SurveyColumn(name, name, "", name, Optional.empty()))
                .toList();
        List<OutcomeStatement> outcomes =
                List.of(new OutcomeStatement("A-1", text, text), new OutcomeStatement("B_C-2", "x", ""));

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            assertThatCode(() -> match(outcomes, columns)).doesNotThrowAnyException();
            assertThatCode(() -> match(List.of(), columns)).doesNotThrowAnyException();
        });
    }

    static Stream<String> hostileTexts() {
        return Stream.of(
                        "a",
                        " ",
                        "\u00A0",
                        "1",
                        "_",
                        "-",
                        "[",
                        "<",
                        "<a",
                        "&",
                        "A-1",
                        "A-1 ",
                        "[A-1]",
                        "A1",
                        "imp_",
                        "sat ",
                        "imp sat ",
                        "aA",
                        "\u0301",
                        "\uFDFA",
                        "\uD83D\uDE00",
                        "\uD800",
                        "\u0000",
                        "w ",
                        "1. ",
                        "- ")
                .map(piece -> piece.repeat(32_000 / piece.length()));
    }

    private static Matching match(List<OutcomeStatement> outcomes, List<SurveyColumn> columns) {
        return new ColumnMatcher(outcomes, key -> true, List.of()).match(columns);
    }

    private static List<OutcomeStatement> outcomes(SplittableRandom random, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new OutcomeStatement("FT-" + i, words(random, 7), words(random, 3)))
                .toList();
    }

    private static List<SurveyColumn> columns(SplittableRandom random, List<OutcomeStatement> outcomes, int count) {
        List<SurveyColumn> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            OutcomeStatement outcome = outcomes.get(random.nextInt(outcomes.size()));
            String question = random.nextBoolean() ? "How important is it" : "How satisfied are you";
            String item = random.nextInt(4) == 0
                    ? words(random, 8)
                    : outcome.job() + (random.nextBoolean() ? " " + words(random, 1) : "");
            columns.add(new SurveyColumn(question + " - " + item, "Q" + i, question, item, Optional.empty()));
        }
        return columns;
    }

    private static String words(SplittableRandom random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            // Squared, so that some words are common, as in a language.
            double part = random.nextDouble();
            words.add(VOCABULARY.get((int) (part * part * VOCABULARY.size())));
        }
        return String.join(" ", words);
    }
}
