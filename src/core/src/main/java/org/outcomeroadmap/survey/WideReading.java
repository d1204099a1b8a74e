package org.outcomeroadmap.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outcomeroadmap.survey.sheet.SheetRow;
import org.outcomeroadmap.survey.text.CellText;

/** One row per respondent, two columns per outcome. */
final class WideReading implements LayoutReading {
    private final SurveySource source;
    private final ColumnRoles roles;
    private final ProblemList problems;
    private final RatingPair pair;
    private final RowFrame frame;
    private final SegmentColumns segments;
    private final OutcomeTallies tallies;
    private final List<RatingPair.Question> questions = new ArrayList<>();
    private long respondents;

    WideReading(SurveySource source, ColumnRoles roles, ProblemList problems) {
        this.source = source;
        this.roles = roles;
        this.problems = problems;
        this.pair = new RatingPair(roles, problems);
        this.frame = new RowFrame(roles, problems, source.decimalComma());
        this.segments = new SegmentColumns(source.file(), roles);
        this.tallies = new OutcomeTallies(source.file(), roles.scale(), segments);
        pairColumns();
    }

    @Override
    public void count(SheetRow row) {
        OptionalLong weight = frame.weight(row);
        if (weight.isEmpty()) {
            return;
        }
        respondents++;
        int[] groups = segments.values(row);
        for (RatingPair.Question question : questions) {
            pair.count(row, question, weight.getAsLong(), groups);
        }
    }

    @Override
    public long respondents() {
        return respondents;
    }

    @Override
    public SortedMap<String, SurveyedOutcome> outcomes() {
        return tallies.outcomes();
    }

    private void pairColumns() {
        Map<String, Integer> importance = columns(ColumnRole.IMPORTANCE);
        Map<String, Integer> satisfaction = columns(ColumnRole.SATISFACTION);
        importance.forEach((outcome, column) -> {
            Integer partner = satisfaction.get(outcome);
            if (partner == null) {
                reportLonely(column, outcome, ColumnRole.SATISFACTION);
            } else {
                questions.add(new RatingPair.Question(outcome, column, partner, tallies.of(outcome)));
            }
        });
        satisfaction.forEach((outcome, column) -> {
            if (!importance.containsKey(outcome)) {
                reportLonely(column, outcome, ColumnRole.IMPORTANCE);
            }
        });
        if (questions.isEmpty()) {
            throw WideColumns.noOutcome(source.file(), roles.header());
        }
    }

    private Map<String, Integer> columns(ColumnRole role) {
        Map<String, Integer> columns = new TreeMap<>();
        roles.all(role)
                .forEach(column -> roles.mapped(column).outcome().ifPresent(outcome -> columns.put(outcome, column)));
        return columns;
    }

    private void reportLonely(int column, String outcome, ColumnRole missing) {
        problems.of(outcome)
                .add(
                        source.headerRow(),
                        roles.header().name(column),
                        "",
                        "problem.noPartner",
                        CellText.shown(outcome),
                        missing.slug());
    }
}
