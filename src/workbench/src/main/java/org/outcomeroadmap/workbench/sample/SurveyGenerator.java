package org.outcomeroadmap.workbench.sample;

import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;

/**
 * Makes a survey as a tool would export it: one row a respondent, one pair of columns an outcome, ratings from 1 to 5.
 *
 * <p>The answers are drawn, not measured: a respondent answers in the top two boxes with the shares that the outcome
 * states, shifted a little by market, and in the lower three boxes otherwise. About one pair in twelve was not asked.
 * Three cells are wrong on purpose, so that a first import shows how problems are listed. The same seed gives the same
 * file to the byte.
 */
final class SurveyGenerator {

    private static final double NOT_ASKED = 0.08;

    /** What stands in the pair of cells of one respondent and outcome instead of two ratings. */
    private record Flaw(int respondent, int place, String cells) {}

    private static final List<Flaw> FLAWS =
            List.of(new Flaw(17, 0, "6,%2$s"), new Flaw(42, 1, "%1$s,"), new Flaw(101, 2, "often,%2$s"));

    private final SplittableRandom random;

    SurveyGenerator(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The whole file, with a header row and lines that end with LF. */
    String csv(List<String> keys, List<Story.Outcome> outcomes, int respondents) {
        StringJoiner header =
                new StringJoiner(",").add("respondent").add("market").add("persona");
        keys.forEach(key -> header.add("imp_" + key).add("sat_" + key));
        StringJoiner rows = new StringJoiner("\n", "", "\n").add(header.toString());
        for (int i = 1; i <= respondents; i++) {
            rows.add(row(i, outcomes));
        }
        return rows.toString();
    }

    private String row(int respondent, List<Story.Outcome> outcomes) {
        String market = pick("US", 0.45, "DE", 0.30, "JP");
        String persona = pick("Planner", 0.5, "Co-pilot", 0.35, "Host");
        StringJoiner cells = new StringJoiner(",")
                .add("r%04d".formatted(respondent))
                .add(market)
                .add(persona);
        for (int i = 0; i < outcomes.size(); i++) {
            cells.add(pair(respondent, i, market, outcomes.get(i)));
        }
        return cells.toString();
    }

    private String pair(int respondent, int place, String market, Story.Outcome outcome) {
        double shift = market.equals("JP") ? 0.06 : market.equals("DE") ? -0.05 : 0;
        boolean asked = random.nextDouble() >= NOT_ASKED;
        String importance = rating(outcome.important());
        String satisfaction = rating(outcome.satisfied() + shift);
        String plain = asked ? "%1$s,%2$s" : ",";
        return FLAWS.stream()
                .filter(flaw -> flaw.respondent() == respondent && flaw.place() == place)
                .map(Flaw::cells)
                .findFirst()
                .orElse(plain)
                .formatted(importance, satisfaction);
    }

    private String rating(double topTwoShare) {
        boolean high = random.nextDouble() < topTwoShare;
        return String.valueOf(high ? 4 + random.nextInt(2) : 1 + random.nextInt(3));
    }

    private String pick(String first, double firstShare, String second, double secondShare, String third) {
        double drawn = random.nextDouble();
        if (drawn < firstShare) {
            return first;
        }
        return drawn < firstShare + secondShare ? second : third;
    }
}
