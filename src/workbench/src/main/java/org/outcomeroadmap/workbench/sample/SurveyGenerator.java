package org.outcomeroadmap.workbench.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.outcomeroadmap.workbench.sample.Story.Outcome;
import org.outcomeroadmap.workbench.sample.Story.Shares;
import org.outcomeroadmap.workbench.sample.Story.Study;

/**
 * Makes a survey as a tool would export it: one row a respondent, one pair of columns an outcome, ratings from 1 to 5.
 *
 * <p>The answers are drawn, not measured: a respondent answers in the top two boxes with the shares that the outcome
 * states for the wave, satisfaction shifted a little by market and persona. About one pair in twelve was not asked. Where
 * the study says so, three cells are wrong on purpose, so that an import shows how problems are listed. The same seed
 * gives the same file to the byte.
 */
final class SurveyGenerator {

    /** How respondents are spread, in hundredths. The last device has too few of them for a score. */
    private static final Map<String, List<Group>> SEGMENTS = Map.of(
            "market", List.of(new Group("US", 45, 0), new Group("DE", 30, -0.05), new Group("JP", 25, 0.06)),
            "persona",
                    List.of(
                            new Group("Planner", 50, 0.02),
                            new Group("Co-pilot", 34, -0.04),
                            new Group("Guest", 16, 0.01)),
            "device", List.of(new Group("Phone", 74, 0), new Group("Tablet", 25, 0), new Group("Car display", 1, 0)));

    private static final List<String> DIMENSIONS = List.of("market", "persona", "device");

    private record Group(String name, int percent, double satisfaction) {}

    /** What stands in the pair of cells of one respondent and outcome instead of two ratings. */
    private record Flaw(int respondent, int place, String cells) {}

    private static final List<Flaw> FLAWS =
            List.of(new Flaw(17, 0, "6,%2$s"), new Flaw(42, 1, "%1$s,"), new Flaw(101, 2, "often,%2$s"));

    private final Study study;
    private final List<Outcome> asked;
    private final SplittableRandom random;

    /** Prepares the file of the study, with the outcomes that its wave asks for. */
    SurveyGenerator(Study study, List<Outcome> outcomes) {
        this.study = study;
        this.asked = outcomes.stream()
                .filter(outcome -> outcome.waves().containsKey(study.wave()))
                .toList();
        this.random = new SplittableRandom(study.seed());
    }

    /**
     * The whole file, with a header row and lines that end with LF.
     *
     * @param keys the key that each outcome has in Jira, by its key in the story
     */
    String csv(Map<String, String> keys) {
        String columns = asked.stream()
                .map(outcome -> keys.get(outcome.key()))
                .map("imp_%1$s,sat_%1$s"::formatted)
                .collect(Collectors.joining(","));
        StringJoiner rows = new StringJoiner("\n", "", "\n");
        rows.add("respondent," + String.join(",", DIMENSIONS) + "," + columns);
        for (int i = 1; i <= study.respondents(); i++) {
            rows.add(row(i));
        }
        return rows.toString();
    }

    private String row(int respondent) {
        StringJoiner cells = new StringJoiner(",").add("r%04d".formatted(respondent));
        double shift = 0;
        for (String dimension : DIMENSIONS) {
            Group group = pick(SEGMENTS.getOrDefault(dimension, List.of()));
            cells.add(group.name());
            shift += group.satisfaction();
        }
        for (int place = 0; place < asked.size(); place++) {
            cells.add(pair(respondent, place, shift));
        }
        return cells.toString();
    }

    private String pair(int respondent, int place, double shift) {
        Shares shares = Objects.requireNonNull(asked.get(place).waves().get(study.wave()));
        boolean wasAsked = random.nextDouble() < shares.asked();
        String importance = rating(shares.important());
        String satisfaction = rating(shares.satisfied() + shift);
        String plain = wasAsked ? "%1$s,%2$s" : ",";
        return FLAWS.stream()
                .filter(flaw -> study.flawed() && flaw.respondent() == respondent && flaw.place() == place)
                .map(Flaw::cells)
                .findFirst()
                .orElse(plain)
                .formatted(importance, satisfaction);
    }

    /** The clearer the share, the more answers stand at the end of the scale. */
    private String rating(double topTwoShare) {
        double drawn = random.nextDouble();
        if (random.nextDouble() < topTwoShare) {
            return drawn < 0.3 + 0.4 * topTwoShare ? "5" : "4";
        }
        double one = 0.35 - 0.3 * topTwoShare;
        return drawn < one ? "1" : drawn < one + 0.3 ? "2" : "3";
    }

    private Group pick(List<Group> groups) {
        int drawn = random.nextInt(groups.stream().mapToInt(Group::percent).sum());
        int[] upTo = groups.stream().mapToInt(Group::percent).toArray();
        Arrays.parallelPrefix(upTo, Integer::sum);
        int place = 0;
        while (drawn >= upTo[place]) {
            place++;
        }
        return groups.get(place);
    }
}
