package org.outcomeroadmap.survey;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outcomeroadmap.scoring.AggregatedShares;
import org.outcomeroadmap.survey.sheet.SheetRow;
import org.outcomeroadmap.survey.sheet.UnusableFileException;
import org.outcomeroadmap.survey.text.CellText;
import org.outcomeroadmap.survey.text.Messages;

/** One row per outcome: the number of respondents and two percentages, which are kept as exact decimals. */
final class AggregatedReading implements LayoutReading {
    /** More outcomes than any study has; a file with more is no such file. */
    private static final int MOST_OUTCOMES = 100_000;

    private final SurveySource source;
    private final Header header;
    private final ProblemList problems;
    private final KnownOutcomes known;
    private final RowFrame frame;
    private final int outcomeColumn;
    private final int countColumn;
    private final int importanceColumn;
    private final int satisfactionColumn;
    private final SortedMap<String, SurveyedOutcome> outcomes = new TreeMap<>();
    private final Set<String> met = new HashSet<>();
    private long respondents;

    AggregatedReading(SurveySource source, ColumnRoles roles, ProblemList problems, KnownOutcomes known) {
        this.source = source;
        this.header = roles.header();
        this.problems = problems;
        this.known = known;
        this.frame = new RowFrame(roles, problems, source.decimalComma());
        this.outcomeColumn = roles.first(ColumnRole.OUTCOME).orElseThrow();
        this.countColumn = roles.first(ColumnRole.COUNT).orElseThrow();
        this.importanceColumn = roles.first(ColumnRole.IMPORTANCE).orElseThrow();
        this.satisfactionColumn = roles.first(ColumnRole.SATISFACTION).orElseThrow();
    }

    @Override
    public void count(SheetRow row) {
        String outcome = OutcomeName.key(row.text(outcomeColumn));
        if (outcome.isEmpty()) {
            problems.ofRows().add(row.number(), header.name(outcomeColumn), "", "problem.noOutcome");
            return;
        }
        OutcomeKeys.requireInRow(source, row, outcomeColumn, outcome, known);
        if (!met.add(outcome)) {
            throw new UnusableFileException(Messages.text(
                    "file.outcomeTwice",
                    source.file().name(),
                    Long.toString(row.number()),
                    header.name(outcomeColumn),
                    CellText.shown(outcome)));
        }
        if (met.size() > MOST_OUTCOMES) {
            throw new UnusableFileException(
                    Messages.text("file.tooManyGroups", source.file().name()));
        }
        if (frame.fits(row)) {
            countShares(row, outcome);
        }
    }

    @Override
    public long respondents() {
        return respondents;
    }

    /** {@inheritDoc} Refuses a file without any row about an outcome. */
    @Override
    public SortedMap<String, SurveyedOutcome> outcomes() {
        if (met.isEmpty()) {
            throw new UnusableFileException(
                    Messages.text("file.noOutcomeRow", source.file().name(), header.name(outcomeColumn)));
        }
        return outcomes;
    }

    private void countShares(SheetRow row, String outcome) {
        if (row.isBlank(countColumn) && row.isBlank(importanceColumn) && row.isBlank(satisfactionColumn)) {
            return;
        }
        OptionalLong n = DecimalText.count(row.text(countColumn), source.decimalComma());
        if (n.isEmpty()) {
            report(row, countColumn, "problem.count", outcome);
        }
        Optional<BigDecimal> importance = percent(row, importanceColumn, outcome);
        Optional<BigDecimal> satisfaction = percent(row, satisfactionColumn, outcome);
        if (n.isPresent() && importance.isPresent() && satisfaction.isPresent()) {
            respondents = Math.max(respondents, n.getAsLong());
            outcomes.put(
                    outcome,
                    new SurveyedOutcome(
                            new AggregatedShares(n.getAsLong(), importance.get(), satisfaction.get()),
                            new TreeMap<>(),
                            0));
        }
    }

    private Optional<BigDecimal> percent(SheetRow row, int column, String outcome) {
        Optional<BigDecimal> percent = DecimalText.percent(row.text(column), source.decimalComma());
        if (percent.isEmpty()) {
            report(row, column, "problem.percent", outcome);
        }
        return percent;
    }

    private void report(SheetRow row, int column, String key, String outcome) {
        problems.of(outcome).add(row.number(), header.name(column), row.text(column), key, CellText.shown(outcome));
    }
}
