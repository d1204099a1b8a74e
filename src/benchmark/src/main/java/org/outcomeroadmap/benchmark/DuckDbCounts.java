package org.outcomeroadmap.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.scoring.RatingTally;

/**
 * Counts with DuckDB, which finds out by itself what the columns are: one pass over the file, one histogram of the pair
 * of ratings per outcome, grouped by the segment.
 */
final class DuckDbCounts {

    // Ratings are 1 to 5, missing is 0.
    private static final int SIDE = 6;

    private DuckDbCounts() {}

    static Counts of(WideSurvey survey) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query(survey))) {
            Counts counts = new Counts(new TreeMap<>());
            while (rows.next()) {
                String outcome = survey.outcomes().get(rows.getInt("outcome") - 1);
                RatingTally.Builder tally = RatingTally.builder(RatingScale.ONE_TO_FIVE);
                add(tally, rows.getInt("pair"), rows.getLong("respondents"));
                counts.tallies()
                        .merge(Counts.key(outcome, rows.getString("segment")), tally.build(), RatingTally::plus);
            }
            return counts;
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB failed: " + e.getMessage(), e);
        }
    }

    private static void add(RatingTally.Builder tally, int pair, long respondents) {
        for (long i = 0; i < respondents; i++) {
            tally.add(rating(pair / SIDE), rating(pair % SIDE), RatingTally.UNIT_WEIGHT);
        }
    }

    private static int rating(int digit) {
        return digit == 0 ? RatingTally.MISSING : digit;
    }

    private static String query(WideSurvey survey) {
        String histograms = survey.outcomes().stream()
                .map(key ->
                        "histogram(coalesce(\"imp_%s\", 0) * %d + coalesce(\"sat_%s\", 0))".formatted(key, SIDE, key))
                .collect(Collectors.joining(", "));
        String numbers = IntStream.rangeClosed(1, survey.outcomes().size())
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", "));
        return """
                WITH by_segment AS (SELECT %s AS segment, [%s] AS pairs FROM read_csv('%s') GROUP BY ALL),
                     by_outcome AS (SELECT segment, unnest([%s]) AS outcome, unnest(pairs) AS pairs FROM by_segment)
                SELECT segment, outcome, unnest(map_keys(pairs)) AS pair, unnest(map_values(pairs)) AS respondents
                FROM by_outcome
                """.formatted(WideSurvey.SEGMENT, histograms, survey.path(), numbers);
    }
}
