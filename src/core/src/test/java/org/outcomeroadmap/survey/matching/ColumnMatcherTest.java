package org.outcomeroadmap.survey.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomeroadmap.survey.format.SurveyColumn;
import org.outcomeroadmap.survey.scale.RatingQuestion;
import org.outcomeroadmap.survey.text.PlainText;

class ColumnMatcherTest {
    private static final String IMPORTANT = "How important is this to planning your vacation?";
    private static final String SATISFIED =
            "How satisfied are you with your ability to do this with the solutions you currently have?";
    private static final List<OutcomeStatement> CATALOGUE = List.of(
            new OutcomeStatement("CSO-101", "Find enriching stops along the way", "with ease"),
            new OutcomeStatement("CSO-102", "View your daily planned itinerary", "at a glance"),
            new OutcomeStatement("CSO-103", "Share travel plans with family", "quickly"));

    private final List<SurveyColumn> columns = new ArrayList<>();

    /** The headers of each tool as the reference of survey exports shows them. */
    @Nested
    class Exports {

        @Test
        void qualtricsNamesKeysInItsRows() {
            asked("CSO_IMP_1", "QID2_1", IMPORTANT, "[CSO-101] Find enriching stops along the way");
            asked("CSO_IMP_2", "QID2_2", IMPORTANT, "[CSO-102] View your daily planned itinerary");
            asked("CSO_SAT_1", "QID3_1", SATISFIED, "[CSO-101] Find enriching stops along the way");
            asked("CSO_SAT_2", "QID3_2", SATISFIED, "[CSO-102] View your daily planned itinerary");

            assertThat(matched())
                    .containsExactly(
                            "importance CSO-101 key 1.00",
                            "importance CSO-102 key 1.00",
                            "satisfaction CSO-101 key 1.00",
                            "satisfaction CSO-102 key 1.00");
            assertThat(matchedWithoutCatalogue()).isEqualTo(matched());
        }

        @Test
        void qualtricsChangesDashesInTags() {
            asked("imp_CSO_101", "QID2", "", "How important is it to find stops?");
            asked("sat_CSO_101", "QID3", "", "How satisfied are you with finding stops?");

            assertThat(matched()).containsExactly("importance CSO-101 key 1.00", "satisfaction CSO-101 key 1.00");
        }

        @Test
        void surveyMonkeyAndGoogleFormsSplitQuestionAndRow() {
            asked(IMPORTANT, "CSO-101 Find enriching stops along the way");
            asked(SATISFIED, "CSO-101 Find enriching stops along the way");
            asked("Which best describes you?", "Response");

            assertThat(matched()).containsExactly("importance CSO-101 key 1.00", "satisfaction CSO-101 key 1.00", "-");
            assertThat(matchedWithoutCatalogue()).isEqualTo(matched());
        }

        @Test
        void microsoftFormsNumbersRepeatedStatements() {
            asked("CSO-101 Find enriching stops along the way");
            asked("CSO-102 View your daily planned itinerary");
            asked("CSO-101 Find enriching stops along the way2");
            asked("CSO-102 View your daily planned itinerary2");
            asked("Household type");

            assertThat(matched())
                    .containsExactly(
                            "importance CSO-101 position 1.00",
                            "importance CSO-102 position 1.00",
                            "satisfaction CSO-101 position 1.00",
                            "satisfaction CSO-102 position 1.00",
                            "-");
            assertThat(matchedWithoutCatalogue()).isEqualTo(matched());
            assertThat(match().findings()).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo(MatchFinding.Kind.BY_POSITION);
                assertThat(finding.columns()).containsExactly(0, 1, 2, 3);
                assertThat(finding.isError()).isFalse();
                assertThat(finding.message())
                        .startsWith("Only their places tell what these columns ask: the first of two, "
                                + "\"CSO-101 Find enriching stops along the \u2026\"");
            });
        }

        @Test
        void typeformPutsTheOutcomeInTheMiddle() {
            asked("How important is it to find enriching stops along the way? (CSO-101)");
            asked("How satisfied are you with finding enriching stops along the way? (CSO-101)");

            assertThat(matched()).containsExactly("importance CSO-101 key 1.00", "satisfaction CSO-101 key 1.00");
            assertThat(matchedWithoutCatalogue()).isEqualTo(matched());
        }

        @Test
        void typeformWithoutKeysIsSimilarOnceTheQuestionIsLeftOut() {
            asked("How important is it to find enriching stops along the way?");
            asked("How important is it to view your daily planned itinerary?");
            asked("How satisfied are you with finding enriching stops along the way?");
            asked("How satisfied are you with viewing your daily planned itinerary?");

            assertThat(matched())
                    .containsExactly(
                            "importance CSO-101 exact 1.00",
                            "importance CSO-102 exact 1.00",
                            "satisfaction CSO-101 similar 1.00",
                            "satisfaction CSO-102 similar 1.00");
        }

        @Test
        void limeSurveyTellsTheQuestionByCodeAndText() {
            asked("CSOimp[101]. " + IMPORTANT, "CSOimp[101]", IMPORTANT, "Find enriching stops along the way");
            asked("CSOsat[101]. How", "CSOsat[101]", "", "Find enriching stops along the way");

            assertThat(matched()).containsExactly("importance CSO-101 exact 1.00", "satisfaction CSO-101 exact 1.00");
            assertThat(matchedWithoutCatalogue())
                    .containsExactly(
                            "importance Find enriching stops along the way name 1.00",
                            "satisfaction Find enriching stops along the way name 1.00");
        }

        @Test
        void dualScalesAreToldApartByTheirIndex() {
            asked("a", "CSO[101]#0", "Rate this", "Find enriching stops along the way");
            asked("b", "CSO[101]#1", "Rate this", "Find enriching stops along the way");

            assertThat(matched())
                    .containsExactly("importance CSO-101 position 1.00", "satisfaction CSO-101 position 1.00");
            assertThat(match().findings())
                    .extracting(MatchFinding::kind)
                    .containsExactly(MatchFinding.Kind.BY_POSITION);
        }

        @Test
        void germanHeadersAsk() {
            asked("Wie wichtig ist Ihnen: Sehenswerte Zwischenstopps finden (CSO-101)");
            asked("Wie zufrieden sind Sie mit: Sehenswerte Zwischenstopps finden (CSO-101)");

            assertThat(matched()).containsExactly("importance CSO-101 key 1.00", "satisfaction CSO-101 key 1.00");
        }

        @Test
        void homeMadePrefixesAndSuffixesAsk() {
            asked("imp__planning.Find enriching stops along the way");
            asked("sat__Find enriching stops along the way");
            asked("View your daily planned itinerary - Importance");
            asked("View your daily planned itinerary: satisfaction");
            asked("CSO-103_importance");
            asked("Satisfaction CSO-103");

            assertThat(matched())
                    .containsExactly(
                            "importance CSO-101 similar 0.91",
                            "satisfaction CSO-101 exact 1.00",
                            "importance CSO-102 exact 1.00",
                            "satisfaction CSO-102 exact 1.00",
                            "importance CSO-103 key 1.00",
                            "satisfaction CSO-103 key 1.00");
        }

        @Test
        void headingsAndSheetsAsk() {
            asked("importance", "View your daily planned itinerary");
            asked("performance", "View your daily planned itinerary");

            assertThat(matched()).containsExactly("importance CSO-102 exact 1.00", "satisfaction CSO-102 exact 1.00");
        }
    }

    @Nested
    class Statements {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Find enriching stops along the way",
                    "find enriching stops along the way.",
                    "1. Find enriching stops along the way",
                    "12 - Find enriching stops along the way",
                    "Find\u00A0enriching stops  along the way with ease",
                    "\u201CFind enriching stops along the way\u201D",
                    "<b>Find enriching</b> stops&nbsp;along the way<br/>",
                    "F\uFF49nd enriching stops along the way"
                })
        void areExactWhateverTheirDress(String item) {
            asked(IMPORTANT, item);

            assertThat(matched()).containsExactly("importance CSO-101 exact 1.00");
        }

        @Test
        void thatTwoOutcomesShareAreSuggestedOnly() {
            asked(IMPORTANT, "Find stops");

            Matching matching = match(List.of(
                    new OutcomeStatement("CSO-1", "Find stops", "with ease"),
                    new OutcomeStatement("CSO-2", "Find stops", "in little time")));

            assertThat(matching.columns().get(0).isDecided()).isFalse();
            assertThat(matching.columns().get(0).suggestions())
                    .extracting(Suggestion::outcome)
                    .containsExactlyInAnyOrder("CSO-1", "CSO-2");
            assertThat(matching.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo(MatchFinding.Kind.UNSURE);
                assertThat(finding.message())
                        .isEqualTo("1 columns may ask about an outcome, but which one is not certain: \"Find stops\"."
                                + " Choose their outcomes in the mapping; until then they are not used.");
            });
        }

        @Test
        void withEditedWordingAreSimilar() {
            asked(IMPORTANT, "Finding enriching stops on the way");

            assertThat(matched()).containsExactly("importance CSO-101 similar 0.89");
        }

        @Test
        void farFromTheTextAreSuggestedAtMost() {
            asked(IMPORTANT, "Find good restaurants for the family");

            assertThat(match().columns().get(0)).satisfies(match -> {
                assertThat(match.outcome()).isEmpty();
                assertThat(match.evidence()).isEmpty();
                assertThat(match.confidence()).isZero();
                assertThat(match.suggestions())
                        .allSatisfy(suggestion ->
                                assertThat(suggestion.confidence()).isBetween(0.3, 0.8));
            });
        }

        @Test
        void nearEachOtherNeedAMarginToBeAccepted() {
            List<OutcomeStatement> near = List.of(
                    new OutcomeStatement("CSO-1", "Minimize the time it takes to compare two prices of hotels", ""),
                    new OutcomeStatement("CSO-2", "Minimize the time it takes to compare two prices of flights", ""));
            asked(IMPORTANT, "Minimize time to compare two prices");

            ColumnMatch match = match(near).columns().get(0);

            assertThat(match.outcome()).isEmpty();
            assertThat(match.suggestions()).hasSize(2);
        }

        @Test
        void aboutWhatIsImportantAreNoQuestionOfImportance() {
            List<OutcomeStatement> outcomes =
                    List.of(new OutcomeStatement("CSO-1", "Know what is important to my family", ""));
            asked("How satisfied are you with how you know what is important to my family? (CSO-1)");

            assertThat(told(match(outcomes))).containsExactly("satisfaction CSO-1 key 1.00");
        }
    }

    @Nested
    class EarlierWaves {
        private final RememberedSurvey wave = new RememberedSurvey(List.of(
                new RememberedColumn("QID2_1", "How? Find enriching stops", RatingQuestion.IMPORTANCE, "CSO-7"),
                new RememberedColumn("QID3_1", "How happy? Find enriching stops", RatingQuestion.SATISFACTION, "CSO-7"),
                new RememberedColumn("QID3_2", "How happy? View itinerary", RatingQuestion.SATISFACTION, "CSO-8")));

        @Test
        void decideByIdWhenWordingWasEdited() {
            asked("A", "QID2_1", "How?", "Find enriching stops now");
            asked("B", "QID3_1", "How glad?", "Find enriching stops");

            assertThat(told(match(wave)))
                    .containsExactly("importance CSO-7 remembered 1.00", "satisfaction CSO-7 remembered 1.00");
        }

        @Test
        void ofAnotherSurveyWithTheSameIdsAreNotBelieved() {
            asked("A", "QID2_1", "How old", "are you, dear reader of this newsletter");
            asked("B", "QID3_1", "Whom", "would you ask about gardening");

            assertThat(told(match(wave))).containsExactly("-", "-");
        }

        @Test
        void areNotBelievedByASmallPart() {
            asked("A", "QID2_1", "How?", "Find enriching stops");

            assertThat(told(match(wave))).containsExactly("? ? CSO-101 0.75");
        }

        @Test
        void giveWayToANewKeyAndSaySo() {
            asked("A", "QID2_1", "How?", "Find enriching stops");
            asked("B", "QID3_1", "How happy?", "Find enriching stops");
            asked("C", "QID3_2", "How satisfied?", "[CSO-103] Share travel plans");

            assertThat(told(match(wave)).get(2)).isEqualTo("satisfaction CSO-103 key 1.00");
            assertThat(match(wave).findings())
                    .extracting(MatchFinding::message)
                    .containsExactly(
                            "\"[CSO-103] Share travel plans\" asked about CSO-8 in an earlier wave and now names CSO-103, which counts."
                                    + " Check that this is meant.");
        }

        @Test
        void stayWhereTheSameTextNamesAKeyThatWasOverruledThen() {
            RememberedSurvey overruled = new RememberedSurvey(
                    List.of(new RememberedColumn("x", "How? [CSO-103] Share", RatingQuestion.IMPORTANCE, "CSO-101")));
            asked("A", "x", "How?", "[CSO-103] Share");

            assertThat(told(match(overruled))).containsExactly("importance CSO-101 remembered 1.00");
        }

        @Test
        void withoutTextsAreBelievedByTheirIds() {
            asked("A", "x", "Anything", "else");

            assertThat(told(match(new RememberedSurvey(
                            List.of(new RememberedColumn("x", "", RatingQuestion.SATISFACTION, "CSO-101"))))))
                    .containsExactly("satisfaction CSO-101 remembered 1.00");
        }

        private Matching match(RememberedSurvey survey) {
            return new ColumnMatcher(CATALOGUE, key -> true, List.of(new RememberedSurvey(List.of()), survey))
                    .match(columns);
        }
    }

    @Nested
    class Errors {

        @Test
        void aColumnThatSaysBothQuestions() {
            asked("imp_CSO-101 satisfaction");

            assertThat(match().findings()).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo(MatchFinding.Kind.TWO_QUESTIONS);
                assertThat(finding.isError()).isTrue();
                assertThat(finding.columns()).containsExactly(0);
                assertThat(finding.outcomes()).containsExactly("CSO-101");
                assertThat(finding.message())
                        .isEqualTo("\"imp_CSO-101 satisfaction\" says both importance and satisfaction. Say in the"
                                + " mapping which of them it asks, or name one of them in the file.");
            });
        }

        @Test
        void aCodeAgainstTheQuestion() {
            asked("CSO_SAT_1", "QID2_1", IMPORTANT, "[CSO-101] Find stops");

            assertThat(match().findings())
                    .extracting(MatchFinding::kind)
                    .containsExactly(MatchFinding.Kind.TWO_QUESTIONS);
        }

        @Test
        void bothQuestionsAboutNothingKnownAreNoError() {
            asked("How important and satisfying was the event?");

            assertThat(match().findings()).isEmpty();
            assertThat(matched()).containsExactly("-");
        }

        @Test
        void aColumnAboutTwoOutcomes() {
            asked(IMPORTANT, "[CSO-101] Find stops and [CSO-102] view them");

            assertThat(match().findings()).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo(MatchFinding.Kind.TWO_OUTCOMES);
                assertThat(finding.outcomes()).containsExactly("CSO-101", "CSO-102");
                assertThat(finding.message()).contains("names several outcomes: CSO-101, CSO-102.");
            });
        }

        @Test
        void twoColumnsForOneQuestion() {
            asked("imp_CSO-101");
            asked("sat_CSO-101");
            asked("CSO-101 importance");

            assertThat(match().findings()).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo(MatchFinding.Kind.SAME_QUESTION);
                assertThat(finding.columns()).containsExactly(0, 2);
                assertThat(finding.message())
                        .isEqualTo("\"imp_CSO-101\" and \"CSO-101 importance\" ask the same, the importance of CSO-101."
                                + " Set one of them to \"ignore\" in the mapping, or remove it from the file.");
            });
        }

        @Test
        void aSimilarColumnGivesWayToACertainOne() {
            asked(IMPORTANT, "[CSO-101] Find stops");
            asked(IMPORTANT, "Finding enriching stops on the way");

            assertThat(matched()).containsExactly("importance CSO-101 key 1.00", "importance ? CSO-101 0.89");
            assertThat(match().findings()).extracting(MatchFinding::kind).containsExactly(MatchFinding.Kind.UNSURE);
        }
    }

    @Nested
    class Positional {

        @Test
        void blocksWithoutAnyWordAreSuggested() {
            asked("Block A", "CSO-101 Find stops");
            asked("Block A", "CSO-102 View itinerary");
            asked("Block B", "CSO-101 Find stops");
            asked("Block B", "CSO-102 View itinerary");

            assertThat(match().columns()).noneMatch(ColumnMatch::isDecided);
            assertThat(match().columns())
                    .extracting(match -> match.suggestions().get(0).question().orElseThrow())
                    .containsExactly(
                            RatingQuestion.IMPORTANCE,
                            RatingQuestion.IMPORTANCE,
                            RatingQuestion.SATISFACTION,
                            RatingQuestion.SATISFACTION);
        }

        @Test
        void blocksOfOneLengthSuggestEachOthersOutcomes() {
            asked(IMPORTANT, "CSO-101 Find stops");
            asked(IMPORTANT, "CSO-102 View itinerary");
            asked(SATISFIED, "first");
            asked(SATISFIED, "second");

            assertThat(matched().subList(2, 4))
                    .containsExactly("satisfaction ? CSO-101 0.50", "satisfaction ? CSO-102 0.50");
        }

        @Test
        void numberedNamesOfOtherThingsStayAlone() {
            asked("Story key");
            asked("Story key2");
            asked("Story key3");

            assertThat(matched()).containsExactly("-", "-", "-");
            assertThat(match().findings()).isEmpty();
        }
    }

    @Nested
    class WithoutCatalogue {

        @ParameterizedTest
        @CsvSource({"imp_price,sat_price,price", "Importance: Price,Satisfaction: price,Price"})
        void anyPairIsAnOutcome(String importance, String satisfaction, String outcome) {
            asked(importance);
            asked(satisfaction);
            asked("overall satisfaction");

            assertThat(matchedWithoutCatalogue())
                    .containsExactly(
                            "importance " + outcome + " name 1.00", "satisfaction " + outcome + " name 1.00", "-");
        }

        @Test
        void wordsAfterAllAreAnOutcomeOnlyIfItExists() {
            asked("Overall importance");
            asked("Overall satisfaction");

            Matching matching = new ColumnMatcher(List.of(), Set.of("FT-1")::contains, List.of()).match(columns);

            assertThat(told(matching)).containsExactly("-", "-");
        }
    }

    @Test
    void aKeyThatNobodyKnowsIsStillMeantForOne() {
        asked("imp_xx-9");
        asked("sat_CSO-999");
        asked(IMPORTANT, "[SECRET-1] Hide");
        asked(IMPORTANT, "Feel safe from COVID-19");

        Matching matching = new ColumnMatcher(CATALOGUE, key -> false, List.of()).match(columns);

        assertThat(told(matching))
                .containsExactly(
                        "importance XX-9 key 1.00",
                        "satisfaction CSO-999 key 1.00",
                        "importance SECRET-1 key 1.00",
                        "-");
    }

    private void asked(String name, String id, String question, String item) {
        columns.add(new SurveyColumn(name, id, question, item, Optional.empty()));
    }

    private void asked(String question, String item) {
        asked(question + " - " + item, PlainText.of(question + item), question, item);
    }

    private void asked(String header) {
        asked(header, PlainText.of(header), "", header);
    }

    private Matching match() {
        return match(CATALOGUE);
    }

    private Matching match(List<OutcomeStatement> outcomes) {
        return new ColumnMatcher(outcomes, key -> true, List.of()).match(columns);
    }

    private List<String> matched() {
        return told(match());
    }

    private List<String> matchedWithoutCatalogue() {
        return told(match(List.of()));
    }

    private static List<String> told(Matching matching) {
        return matching.columns().stream().map(ColumnMatcherTest::told).toList();
    }

    private static String told(ColumnMatch match) {
        String question = match.question().map(RatingQuestion::slug).orElse("?");
        if (match.outcome().isPresent()) {
            return String.format(
                    Locale.ROOT,
                    "%s %s %s %.2f",
                    question,
                    match.outcome().get(),
                    match.evidence().orElseThrow().slug(),
                    match.confidence());
        }
        String suggested = match.suggestions().stream()
                .map(suggestion ->
                        String.format(Locale.ROOT, " %s %.2f", suggestion.outcome(), suggestion.confidence()))
                .collect(Collectors.joining());
        return suggested.isEmpty() ? "-" : question + " ?" + suggested;
    }
}
