package org.outcomeroadmap.survey.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.scoring.RatingTally;

class ScaleFinderTest {
    private static final RatingScale ONE_TO_SEVEN = new RatingScale(1, 7);

    private final List<RatingColumn> columns = new ArrayList<>();

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource({
            "1 2 3 4 5 5 5, 1, 5",
            "0 0 0 0 0 4 4 3 2 1, 0, 4",
            "6 6 7 7 7 1 2 3, 1, 7",
            "10 9 8 0 0 7 6 5, 0, 10",
            "8 8 9 9 10 10 1 2, 0, 10"
        })
        void tellTheScale(String answers, int min, int max) {
            column(RatingQuestion.IMPORTANCE, answers.split(" "));

            assertThat(find().scale()).isEqualTo(new RatingScale(min, max));
            assertThat(find().findings()).allMatch(finding -> !finding.blocking());
        }

        @Test
        void outsideAreMistakesIfTheyAreFew() {
            column(RatingQuestion.IMPORTANCE, "6 6 6 6 5 5 5 5".split(" "));

            assertThat(find().scale()).isEqualTo(RatingScale.ONE_TO_FIVE);
            assertThat(find().findings()).isEmpty();
        }

        @Test
        void outsideAreMistakesIfTheyAreASmallPart() {
            column(RatingQuestion.IMPORTANCE, Map.of("5", 46L, "6", 5L));

            assertThat(find().scale()).isEqualTo(RatingScale.ONE_TO_FIVE);
        }

        @Test
        void outsideAreTheScaleFromATenthOfAll() {
            column(RatingQuestion.IMPORTANCE, Map.of("5", 30L));
            column(RatingQuestion.SATISFACTION, Map.of("5", 15L, "6", 5L));

            assertThat(find().scale()).isEqualTo(ONE_TO_SEVEN);
            assertThat(find().findings()).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo(ScaleFinding.Kind.SCALE);
                assertThat(finding.columns()).containsExactly("c1");
                assertThat(finding.message())
                        .isEqualTo("5 of 50 ratings are outside 1 to 5, so ratings are taken to be from 1 to 7. If they"
                                + " are mistakes, give the mapping the scale 1 to 5.");
            });
        }

        @ParameterizedTest
        @ValueSource(strings = {"0 0 0 5 5 6 6 7 7", "8 9 10 6 6 99", "0 0 0 0 0 5 5 5"})
        void thatFitNoUsualScaleStayOneToFiveAndAreTold(String answers) {
            column(RatingQuestion.IMPORTANCE, answers.split(" "));

            assertThat(find().scale()).isEqualTo(RatingScale.ONE_TO_FIVE);
            assertThat(find().findings()).singleElement().satisfies(finding -> {
                assertThat(finding.blocking()).isFalse();
                assertThat(finding.message()).contains("fit no usual scale");
            });
        }

        @Test
        void giveWayToAGivenScale() {
            column(RatingQuestion.IMPORTANCE, "6 6 7 7 7 1 2 3".split(" "));

            FoundScale found = find(new GivenScale(Optional.of(RatingScale.ONE_TO_FIVE), Map.of(), Optional.empty()));

            assertThat(found.scale()).isEqualTo(RatingScale.ONE_TO_FIVE);
            assertThat(found.findings()).isEmpty();
        }

        @Test
        void thatSayThatThereIsNoAnswerAreNoRatings() {
            column(RatingQuestion.IMPORTANCE, Map.of("5", 10L, "-1", 10L, "-99", 10L, "n/a", 10L));

            assertThat(ScaleFinder.find(columns, GivenScale.NOTHING, true).scale())
                    .isEqualTo(RatingScale.ONE_TO_FIVE);
            assertThat(find().findings())
                    .extracting(ScaleFinding::message)
                    .containsExactly("The labels \"-1\" in \"c0\" are not known. Say in \"labels\" of the mapping"
                            + " which rating each of them stands for, or null for no answer.");
        }

        @Test
        void thatAMappingExplainsAreNotTheSameWithoutTheirSign() {
            column(RatingQuestion.IMPORTANCE, Map.of("1", 10L, "-1", 10L));

            RatingReader reader = find(new GivenScale(
                            Optional.empty(), Map.of("-1", OptionalInt.empty()), Optional.empty()))
                    .reader(RatingQuestion.IMPORTANCE, false);

            assertThat(reader.rating("-1")).isEqualTo(RatingReader.BLANK);
            assertThat(reader.rating("1")).isEqualTo(1);
        }
    }

    @Nested
    class Labels {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Not at all important; Slightly important; Moderately important; Very important; Extremely important",
                    "not at all important; not so important; somewhat important; very important; extremely important",
                    "\u00DCberhaupt nicht wichtig; Kaum wichtig; M\u00E4\u00DFig wichtig; Sehr wichtig;"
                            + " \u00C4u\u00DFerst wichtig",
                    "Pas du tout important; Peu important; Moyennement important; Tr\u00E8s important;"
                            + " Extr\u00EAmement important",
                    "Nada importante; Poco importante; Moderadamente importante; Muy importante; Extremadamente importante",
                    "Helemaal niet belangrijk; Een beetje belangrijk; Redelijk belangrijk; Heel belangrijk;"
                            + " Uiterst belangrijk",
                    "Strongly disagree; Disagree; Neutral; Agree; Strongly agree",
                    "Poor; Fair; Good; Very good; Excellent"
                })
        void ofFiveStepsAreOneToFive(String labels) {
            String[] steps = labels.split("; ");
            column(RatingQuestion.IMPORTANCE, steps);

            FoundScale found = find();

            assertThat(found.scale()).isEqualTo(RatingScale.ONE_TO_FIVE);
            assertThat(found.findings()).isEmpty();
            RatingReader reader = found.reader(RatingQuestion.IMPORTANCE, false);
            for (int step = 0; step < steps.length; step++) {
                assertThat(reader.rating(steps[step])).as(steps[step]).isEqualTo(step + 1);
            }
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Very dissatisfied; Dissatisfied; Neutral; Satisfied; Very satisfied",
                    "Extremely dissatisfied; Somewhat dissatisfied; Neither satisfied nor dissatisfied;"
                            + " Somewhat satisfied; Extremely satisfied",
                    "Not at all satisfied; Slightly satisfied; Moderately satisfied; Very satisfied; Extremely satisfied",
                    "Sehr unzufrieden; Eher unzufrieden; Teils/teils; Eher zufrieden; Sehr zufrieden",
                    "Tr\u00E8s insatisfait(e); Insatisfait(e); Neutre; Satisfait(e); Tr\u00E8s satisfait(e)",
                    "Muy insatisfecho; Insatisfecho; Neutral; Satisfecho; Muy satisfecho",
                    "Zeer ontevreden; Ontevreden; Neutraal; Tevreden; Zeer tevreden"
                })
        void ofSatisfactionAreKnown(String labels) {
            String[] steps = labels.split("; ");
            column(RatingQuestion.SATISFACTION, steps);

            RatingReader reader = find().reader(RatingQuestion.SATISFACTION, false);

            assertThat(find().findings()).isEmpty();
            for (int step = 0; step < steps.length; step++) {
                assertThat(reader.rating(steps[step])).as(steps[step]).isEqualTo(step + 1);
            }
        }

        @Test
        void ofSevenStepsTellTheScale() {
            column(RatingQuestion.SATISFACTION, "Completely dissatisfied", "Mostly satisfied", "Completely satisfied");

            assertThat(find().scale()).isEqualTo(ONE_TO_SEVEN);
            assertThat(find().reader(RatingQuestion.SATISFACTION, false).rating("MOSTLY\u00A0satisfied "))
                    .isEqualTo(6);
            assertThat(find().findings())
                    .extracting(ScaleFinding::message)
                    .containsExactly("The labels in \"c0\" have 7 steps, so ratings are from 1 to 7.");
        }

        @Test
        void atTheEndsOfNumbersAreTheEndsOfTheirScale() {
            column(RatingQuestion.IMPORTANCE, Map.of("Not at all", 2L, "2", 9L, "6", 9L, "Completely", 3L));

            FoundScale found = find();

            assertThat(found.scale()).isEqualTo(ONE_TO_SEVEN);
            assertThat(found.reader(RatingQuestion.IMPORTANCE, false).rating("Not at all"))
                    .isEqualTo(1);
            assertThat(found.reader(RatingQuestion.IMPORTANCE, false).rating("Completely"))
                    .isEqualTo(7);
            assertThat(found.reader(RatingQuestion.IMPORTANCE, false).rating("Slightly"))
                    .isEqualTo(RatingReader.UNREADABLE);
        }

        @Test
        void behindNumbersMeanThemAloneToo() {
            column(RatingQuestion.IMPORTANCE, "5 - Crucial", "1: Whatever", "Crucial", "3");

            RatingReader reader = find().reader(RatingQuestion.IMPORTANCE, false);

            assertThat(reader.rating("crucial")).isEqualTo(5);
            assertThat(reader.rating("Whatever")).isEqualTo(1);
            assertThat(find().labels())
                    .containsExactly(
                            new LabelCount("1: Whatever", OptionalInt.of(1), 1, true),
                            new LabelCount("5 - Crucial", OptionalInt.of(5), 1, true),
                            new LabelCount("Crucial", OptionalInt.of(5), 1, true));
        }

        @Test
        void thatSeveralScalesUseAreAskedAbout() {
            column(RatingQuestion.IMPORTANCE, "Very important", "Not at all important");

            assertThat(find().findings()).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo(ScaleFinding.Kind.LABELS);
                assertThat(finding.blocking()).isTrue();
                assertThat(finding.message())
                        .isEqualTo("The labels \"Not at all important\", \"Very important\" in \"c0\" are used by"
                                + " several scales in different places. Say in \"labels\" of the mapping which rating"
                                + " each of them stands for.");
            });
        }

        @Test
        void ofLongerScalesAreAskedAboutUnlessThereAreManyAnswers() {
            column(RatingQuestion.SATISFACTION, Map.of("Agree", 10L, "Disagree", 19L));
            assertThat(find().findings()).extracting(ScaleFinding::blocking).containsExactly(true);

            column(RatingQuestion.SATISFACTION, "Agree");
            assertThat(find().findings()).isEmpty();
            assertThat(find().reader(RatingQuestion.SATISFACTION, false).rating("Agree"))
                    .isEqualTo(4);
        }

        @Test
        void thatAMappingExplainsAreNotAskedAbout() {
            column(RatingQuestion.IMPORTANCE, "Very important", "Not at all important", "No idea", "?");

            FoundScale found = find(new GivenScale(
                    Optional.empty(),
                    Map.of(
                            "very important",
                            OptionalInt.of(5),
                            "Not at all important",
                            OptionalInt.of(1),
                            "No idea",
                            OptionalInt.empty()),
                    Optional.empty()));

            assertThat(found.findings()).isEmpty();
            RatingReader reader = found.reader(RatingQuestion.IMPORTANCE, false);
            assertThat(reader.rating("Very important")).isEqualTo(5);
            assertThat(reader.rating("no idea")).isEqualTo(RatingReader.BLANK);
            assertThat(reader.rating("?")).isEqualTo(RatingReader.UNREADABLE);
            assertThat(found.labels())
                    .contains(new LabelCount("No idea", OptionalInt.empty(), 1, true))
                    .hasSize(3);
        }

        @Test
        void ofTwoScalesInOneColumnAreAnError() {
            column(RatingQuestion.SATISFACTION, "Mostly satisfied", "Extremely satisfied");

            assertThat(find().findings()).singleElement().satisfies(finding -> {
                assertThat(finding.blocking()).isTrue();
                assertThat(finding.columns()).containsExactly("c0");
                assertThat(finding.message())
                        .startsWith("\"c0\" mixes labels of several scales: \"Extremely satisfied\", \"Mostly");
            });
        }

        @Test
        void ofTwoScalesInTwoColumnsAreAskedAbout() {
            column(RatingQuestion.SATISFACTION, "Mostly satisfied", "Completely satisfied");
            column(RatingQuestion.SATISFACTION, "Strongly agree", "Agree");

            assertThat(find().findings()).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo(ScaleFinding.Kind.LABELS);
                assertThat(finding.columns()).containsExactly("c0", "c1");
                assertThat(finding.message()).contains("are labelled differently");
            });
        }

        @Test
        void ofDifferentLengthsCannotBeScoredTogether() {
            column(RatingQuestion.IMPORTANCE, "Moderately important", "Extremely important", "Slightly important");
            column(RatingQuestion.SATISFACTION, "Completely dissatisfied", "Mostly satisfied");

            assertThat(find().findings())
                    .filteredOn(ScaleFinding::blocking)
                    .extracting(ScaleFinding::message)
                    .anyMatch(message -> message.startsWith("Importance has 5 labels and satisfaction 7"));
        }

        @Test
        void thatDoNotFitAGivenScaleAreAskedAbout() {
            column(RatingQuestion.SATISFACTION, "Completely dissatisfied", "Mostly satisfied");

            assertThat(find(new GivenScale(Optional.of(RatingScale.ONE_TO_FIVE), Map.of(), Optional.empty()))
                            .findings())
                    .extracting(ScaleFinding::message)
                    .containsExactly("The labels in \"c0\" have 7 steps, which do not fit a scale from 1 to 5. Correct"
                            + " the scale, or say in \"labels\" of the mapping which ratings they stand for.");
        }

        @Test
        void amongManyNumbersBeyondThemAreAnError() {
            column(
                    RatingQuestion.IMPORTANCE,
                    Map.of("Slightly important", 9L, "Extremely important", 9L, "Moderately important", 9L, "9", 5L));

            assertThat(find().findings())
                    .extracting(ScaleFinding::message)
                    .anyMatch(message -> message.startsWith("\"c0\" mixes labels of a scale from 1 to 5 with many"));
        }

        @Test
        void behindTwoNumbersAreAnError() {
            column(RatingQuestion.IMPORTANCE, "5 - Completely", "7 - Completely");

            assertThat(find().findings()).singleElement().satisfies(finding -> {
                assertThat(finding.blocking()).isTrue();
                assertThat(finding.message())
                        .startsWith("\"c0\": the label \"completely\" stands behind different numbers, 5, 7.");
            });
        }

        @Test
        void unknownAreAskedAboutIfThereAreMany() {
            column(RatingQuestion.IMPORTANCE, Map.of("Meh", 3L, "Wow", 2L, "4", 1L));

            assertThat(find().findings()).singleElement().satisfies(finding -> {
                assertThat(finding.blocking()).isTrue();
                assertThat(finding.message()).startsWith("The labels \"Meh\", \"Wow\" in \"c0\" are not known.");
            });
            assertThat(find().labels())
                    .containsExactly(
                            new LabelCount("Meh", OptionalInt.empty(), 3, false),
                            new LabelCount("Wow", OptionalInt.empty(), 2, false));
        }

        @Test
        void unknownAreProblemCellsIfThereAreFew() {
            column(RatingQuestion.IMPORTANCE, Map.of("Meh", 4L, "4", 1L));
            column(RatingQuestion.SATISFACTION, Map.of("Meh", 5L, "4", 46L));

            assertThat(find().findings()).isEmpty();
        }
    }

    @Nested
    class Reversed {

        @Test
        void labelsBehindNumbersAreAskedAboutAndNeverTurned() {
            column(RatingQuestion.IMPORTANCE, "1 - Extremely important", "5 - Not at all important", "2");
            column(RatingQuestion.SATISFACTION, "1 - Not at all satisfied", "5 - Extremely satisfied");

            assertThat(find().reversed()).isEmpty();
            assertThat(find().reader(RatingQuestion.IMPORTANCE, false).rating("2"))
                    .isEqualTo(2);
            assertThat(find().findings()).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo(ScaleFinding.Kind.REVERSED);
                assertThat(finding.blocking()).isTrue();
                assertThat(finding.columns()).containsExactly("c0");
                assertThat(finding.message())
                        .isEqualTo("In \"c0\" a low number seems to be the best answer: \"1 - extremely important\"."
                                + " Answer in the mapping: \"reversed\": [\"importance\"] if 1 is the best, or"
                                + " \"reversed\": [] if no question runs that way.");
            });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "How satisfied are you? (1 = very satisfied, 5 = very dissatisfied)",
                    "How satisfied are you? 1: Very satisfied",
                    "How satisfied are you, from very satisfied (1) to very dissatisfied (5)?",
                    "Wie zufrieden sind Sie? (1 = sehr zufrieden, 5 = sehr unzufrieden)",
                    "How satisfied? Very satisfied = 1"
                })
        void headersAreAskedAbout(String header) {
            columns.add(new RatingColumn("c0", header, RatingQuestion.SATISFACTION, Map.of("1", 1L)));

            assertThat(find().findings()).extracting(ScaleFinding::kind).containsExactly(ScaleFinding.Kind.REVERSED);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "How satisfied are you? (1 = very dissatisfied, 5 = very satisfied)",
                    "Do you agree with the following statements (1 - strongly disagree, 5 - strongly agree):",
                    "How satisfied are you with the top 3 important cities?",
                    "How satisfied are you with the 1 important thing?",
                    "1. Very satisfied customers",
                    "How important is CSO-1 (very important to us)?",
                    "How important is it, from not at all important (1) to extremely important (5)?",
                    "3 = very satisfied"
                })
        void ordinaryHeadersAreNot(String header) {
            columns.add(new RatingColumn("c0", header, RatingQuestion.SATISFACTION, Map.of("1", 1L)));

            assertThat(find().findings()).isEmpty();
        }

        @Test
        void questionsThatAMappingNamesAreTurned() {
            column(RatingQuestion.IMPORTANCE, "1 - Extremely important", "5 - Not at all important", "2", "9");

            FoundScale found =
                    find(new GivenScale(Optional.empty(), Map.of(), Optional.of(Set.of(RatingQuestion.IMPORTANCE))));

            assertThat(found.findings()).isEmpty();
            RatingReader reader = found.reader(RatingQuestion.IMPORTANCE, false);
            assertThat(reader.rating("2")).isEqualTo(4);
            assertThat(reader.rating("1 - Extremely important")).isEqualTo(5);
            assertThat(reader.rating("Extremely important")).isEqualTo(5);
            assertThat(reader.rating("9")).isEqualTo(9);
        }

        @Test
        void anAnswerOfNoneIsBelieved() {
            column(RatingQuestion.IMPORTANCE, "1 - Extremely important", "2");

            FoundScale found = find(new GivenScale(Optional.empty(), Map.of(), Optional.of(Set.of())));

            assertThat(found.findings()).isEmpty();
            assertThat(found.reader(RatingQuestion.IMPORTANCE, false).rating("1 - Extremely important"))
                    .isEqualTo(1);
        }
    }

    @Test
    void aNegativeCorrelationIsAHintOnceThereAreManyPairs() {
        RatingTally.Builder tally = RatingTally.builder(RatingScale.ONE_TO_FIVE);
        for (int i = 0; i < 29; i++) {
            tally.add(1 + i % 5, 5 - i % 5, RatingTally.UNIT_WEIGHT);
        }
        assertThat(ScaleFinder.hint(List.of(tally.build()))).isEmpty();

        assertThat(ScaleFinder.hint(
                        List.of(tally.add(1, 5, RatingTally.UNIT_WEIGHT).build())))
                .hasValueSatisfying(hint -> {
                    assertThat(hint.kind()).isEqualTo(ScaleFinding.Kind.REVERSED);
                    assertThat(hint.blocking()).isFalse();
                    assertThat(hint.message()).contains("(correlation -1.00)");
                });
        assertThat(ScaleFinder.hint(List.of(tally.add(1, 1, 60 * RatingTally.UNIT_WEIGHT)
                        .add(5, 5, RatingTally.UNIT_WEIGHT)
                        .build())))
                .isPresent();
    }

    @Test
    void scalesThatReadAlikeAreToldFromOthers() {
        column(RatingQuestion.IMPORTANCE, "Strongly agree", "Agree", "Neutral", "Disagree", "Strongly disagree");
        FoundScale one = find();
        columns.add(new RatingColumn("c1", "", RatingQuestion.SATISFACTION, Map.of("3", 1L)));

        assertThat(one.readsLike(find())).isTrue();
        assertThat(one.readsLike(FoundScale.of(RatingScale.ONE_TO_FIVE))).isFalse();
    }

    private void column(RatingQuestion question, String... answers) {
        Map<String, Long> counts = new TreeMap<>();
        for (String answer : answers) {
            counts.merge(answer, 1L, Long::sum);
        }
        column(question, counts);
    }

    private void column(RatingQuestion question, Map<String, Long> answers) {
        columns.add(new RatingColumn("c" + columns.size(), "", question, answers));
    }

    private FoundScale find() {
        return find(GivenScale.NOTHING);
    }

    private FoundScale find(GivenScale given) {
        return ScaleFinder.find(columns, given, false);
    }
}
