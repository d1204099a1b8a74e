package org.outcomeroadmap.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroupSuppressionTest {

    private static final int MINIMUM = 5;

    private final GroupSuppression suppression = new GroupSuppression(scoring(ScoringMethod.TOP_TWO_BOX_PAIRED));

    @Test
    void groupsThatReachTheMinimumAreShown() {
        assertThat(hidden(Map.of("US", same(5), "DE", same(7)))).isEmpty();
    }

    @Test
    void aSmallGroupTakesTheNextSmallestWithIt() {
        assertThat(hidden(Map.of("US", same(20), "DE", same(9), "FR", same(3)))).containsExactly("FR", "DE");
    }

    @Test
    void smallGroupsThatReachTheMinimumTogetherAreEnough() {
        assertThat(hidden(Map.of("US", same(20), "DE", same(4), "FR", same(3)))).containsExactlyInAnyOrder("DE", "FR");
    }

    @Test
    void fewRespondentsWithoutAValueCanNotBeHadBySubtraction() {
        RatingTally total = same(33);
        assertThat(suppression.hidden(total, List.of(Map.of("US", same(20), "DE", same(10)))))
                .containsExactly("DE");
    }

    @Test
    void manyRespondentsWithoutAValueHideNothing() {
        assertThat(suppression.hidden(same(40), List.of(Map.of("US", same(20), "DE", same(10)))))
                .isEmpty();
    }

    @Test
    void ofEqualGroupsTheFirstIsHiddenFirst() {
        Map<String, RatingTally> groups = new TreeMap<>();
        groups.put("C", same(2));
        groups.put("B", same(8));
        groups.put("A", same(8));

        assertThat(hidden(groups)).containsExactly("C", "A");
    }

    @Test
    void groupsNobodyOfWhomAnsweredNeedNoHiding() {
        RatingTally unanswered = RatingTally.builder(RatingScale.ONE_TO_FIVE)
                .add(new Importance(4))
                .build();

        assertThat(hidden(Map.of("US", same(6), "DE", unanswered))).isEmpty();
        assertThat(hidden(Map.of("US", same(6), "DE", unanswered, "FR", same(2))))
                .containsExactly("FR", "US");
    }

    @Test
    void underASmallTotalEverythingIsHidden() {
        assertThat(suppression.hidden(same(4), List.of(Map.of("US", same(4)), Map.of("families", same(4)))))
                .containsExactly("US", "families");
    }

    @Test
    void withoutAMinimumNothingIsHidden() {
        GroupSuppression none = new GroupSuppression(
                new Scoring(ScoringMethod.TOP_TWO_BOX_PAIRED, TypeCuts.DEFAULT, Scoring.NO_MINIMUM));

        assertThat(none.hidden(same(3), List.of(Map.of("US", same(1), "DE", same(2)))))
                .isEmpty();
    }

    @Test
    void citiesThatLeaveAFewPeopleOfTheirCountryAreHidden() {
        // Munich and Hamburg leave two people of Germany, those of Bonn.
        Map<String, RatingTally> cities =
                Map.of("Munich", same(10), "Hamburg", same(8), "Bonn", same(2), "Lyon", same(4), "Paris", same(16));
        Map<String, RatingTally> countries = Map.of("Germany", same(20), "France", same(20));

        Set<String> hidden = suppression.hidden(same(40), List.of(cities, countries));

        assertThat(hidden).contains("Bonn", "Lyon").containsAnyOf("Munich", "Hamburg", "Germany");
    }

    @Test
    void theSameGroupUnderAnotherNameDoesNotGiveAHiddenOneAway() {
        // Families are all from Germany: shown, they would say that France has the other two.
        Map<String, RatingTally> markets = Map.of("Germany", ofFives(9), "France", ofOnes(2), "Spain", same(20));
        Map<String, RatingTally> households =
                Map.of("families", ofFives(9), "others", ofOnes(2).plus(same(20)));

        Set<String> hidden = suppression.hidden(sum(markets), List.of(markets, households));

        assertThat(hidden).contains("France", "Germany", "families");
    }

    @Test
    void dimensionsWithoutSmallGroupsHideNothing() {
        List<Map<String, RatingTally>> dimensions = sixDimensionsOf(8);

        assertThat(suppression.hidden(sum(dimensions.get(0)), dimensions)).isEmpty();
    }

    @Test
    void smallGroupsAmongDozensHideFewOthers() {
        List<Map<String, RatingTally>> dimensions = sixDimensionsOf(60);

        Set<String> hidden = suppression.hidden(sum(dimensions.get(0)), dimensions);

        dimensions.forEach(groups -> groups.forEach((name, tally) -> {
            if (tally.pairs() < MINIMUM) {
                assertThat(hidden).contains(name);
            }
            if (tally.pairs() > 2 * MINIMUM) {
                assertThat(hidden).doesNotContain(name);
            }
        }));
    }

    /** Six hundred respondents at random in six independent dimensions, where higher numbers are rarer. */
    private static List<Map<String, RatingTally>> sixDimensionsOf(int values) {
        SplittableRandom random = new SplittableRandom(1);
        List<Map<String, RatingTally>> dimensions = new ArrayList<>();
        for (int dimension = 0; dimension < 6; dimension++) {
            dimensions.add(new TreeMap<>());
        }
        for (int i = 0; i < 600; i++) {
            RatingTally one = RatingTally.builder(RatingScale.ONE_TO_FIVE)
                    .add(new Importance(random.nextInt(1, 6)), new Satisfaction(random.nextInt(1, 6)))
                    .build();
            for (int dimension = 0; dimension < 6; dimension++) {
                String name = dimension + ":" + Math.min(random.nextInt(values), random.nextInt(values));
                dimensions.get(dimension).merge(name, one, RatingTally::plus);
            }
        }
        return dimensions;
    }

    @ParameterizedTest
    @EnumSource(
            value = ScoringMethod.class,
            names = {"TOP_TWO_BOX_PAIRED", "TOP_TWO_BOX_SEPARATE"})
    void noSmallGroupCanBeHadBySubtraction(ScoringMethod method) {
        Seeds.forEach(150, random -> Respondents.at(random, method).assertSafe());
    }

    private Set<String> hidden(Map<String, RatingTally> groups) {
        return suppression.hidden(sum(groups), List.of(groups));
    }

    private static RatingTally sum(Map<String, RatingTally> groups) {
        return groups.values().stream().reduce(RatingTally::plus).orElseThrow();
    }

    private static RatingTally same(long n) {
        return TallyExamples.ofBoxes(0, n, 0, 0);
    }

    private static RatingTally ofFives(long n) {
        return TallyExamples.ofBoxes(n, 0, 0, 0);
    }

    private static RatingTally ofOnes(long n) {
        return TallyExamples.ofBoxes(0, 0, 0, n);
    }

    private static Scoring scoring(ScoringMethod method) {
        return new Scoring(method, TypeCuts.DEFAULT, MINIMUM);
    }

    private record Answers(int importance, int satisfaction) {

        boolean hasImportance() {
            return importance != RatingTally.MISSING;
        }

        boolean hasSatisfaction() {
            return satisfaction != RatingTally.MISSING;
        }

        boolean hasBoth() {
            return hasImportance() && hasSatisfaction();
        }
    }

    /**
     * Somebody who knows which group every respondent is in, so which groups are parts of which, and sees all that is
     * shown. They must not get at a group under the minimum by taking shown groups from the total or from each other.
     *
     * @param method by which scores are shown
     * @param ratings the answers of each respondent
     * @param groups of three dimensions, the second refining the first, each group the respondents it holds
     */
    private record Respondents(ScoringMethod method, List<Answers> ratings, List<Map<String, BitSet>> groups) {

        static Respondents at(SplittableRandom random, ScoringMethod method) {
            int n = random.nextInt(5, 70);
            List<Answers> ratings = new ArrayList<>();
            List<Map<String, BitSet>> groups = List.of(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
            for (int i = 0; i < n; i++) {
                ratings.add(new Answers(
                        TallyExamples.ratingOrMissing(random, RatingScale.ONE_TO_FIVE),
                        TallyExamples.ratingOrMissing(random, RatingScale.ONE_TO_FIVE)));
                int city = (int) Math.sqrt(random.nextInt(64));
                put(groups.get(0), "country " + city / 3, i);
                put(groups.get(1), "city " + city, i);
                if (random.nextInt(10) > 0) {
                    put(groups.get(2), "household " + random.nextInt(4), i);
                }
            }
            return new Respondents(method, ratings, groups);
        }

        void assertSafe() {
            BitSet everyone = new BitSet();
            everyone.set(0, ratings.size());
            Set<String> hidden = new GroupSuppression(scoring(method))
                    .hidden(tally(everyone), groups.stream().map(this::tallies).toList());
            List<List<BitSet>> shown = groups.stream()
                    .map(dimension -> dimension.entrySet().stream()
                            .filter(group -> !hidden.contains(group.getKey()))
                            .map(Map.Entry::getValue)
                            .toList())
                    .toList();
            if (isSmall(everyone)) {
                assertThat(shown).allMatch(List::isEmpty);
                return;
            }
            List<BitSet> known = new ArrayList<>();
            known.add(everyone);
            shown.forEach(dimension -> known.add(without(everyone, dimension)));
            shown.forEach(known::addAll);
            for (BitSet group : known) {
                assertThat(isSmall(group)).as("%s is small", group).isFalse();
                shown.forEach(parts -> assertNoSmallRest(group, parts));
            }
        }

        /** Parts that are shown reach the minimum, so if any of them leave a small rest, all of them do. */
        private void assertNoSmallRest(BitSet group, List<BitSet> parts) {
            List<BitSet> inside = parts.stream()
                    .filter(part -> without(part, List.of(group)).isEmpty())
                    .toList();
            assertThat(isSmall(without(group, inside)))
                    .as("%s less %s is small", group, inside)
                    .isFalse();
        }

        private boolean isSmall(BitSet group) {
            return isUnderMinimum(count(group, Answers::hasImportance))
                    || isUnderMinimum(count(group, Answers::hasSatisfaction));
        }

        private static boolean isUnderMinimum(long respondents) {
            return respondents > 0 && respondents < MINIMUM;
        }

        private long count(BitSet group, Predicate<Answers> answered) {
            Predicate<Answers> counting = method == ScoringMethod.TOP_TWO_BOX_PAIRED ? Answers::hasBoth : answered;
            return group.stream().mapToObj(ratings::get).filter(counting).count();
        }

        private Map<String, RatingTally> tallies(Map<String, BitSet> dimension) {
            Map<String, RatingTally> tallies = new TreeMap<>();
            dimension.forEach((name, group) -> tallies.put(name, tally(group)));
            return tallies;
        }

        private RatingTally tally(BitSet group) {
            RatingTally.Builder builder = RatingTally.builder(RatingScale.ONE_TO_FIVE);
            group.stream()
                    .mapToObj(ratings::get)
                    .forEach(answers ->
                            builder.add(answers.importance(), answers.satisfaction(), RatingTally.UNIT_WEIGHT));
            return builder.build();
        }

        private static BitSet without(BitSet group, List<BitSet> parts) {
            BitSet rest = (BitSet) group.clone();
            parts.forEach(rest::andNot);
            return rest;
        }

        private static void put(Map<String, BitSet> dimension, String group, int respondent) {
            dimension.computeIfAbsent(group, name -> new BitSet()).set(respondent);
        }
    }
}
