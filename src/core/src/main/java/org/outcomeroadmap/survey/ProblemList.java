package org.outcomeroadmap.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outcomeroadmap.survey.text.CellText;
import org.outcomeroadmap.survey.text.Messages;

/** Collects problems: counts all, keeps the first. */
final class ProblemList {
    private final List<Found> listed = new ArrayList<>();
    private final Optional<ProblemSink> sink;
    private long count;

    /** Collects problems of rows that are counted only once, or that nobody hears of. */
    ProblemList() {
        this(Optional.empty());
    }

    /** Collects problems and hands all of them on. */
    ProblemList(Optional<ProblemSink> sink) {
        this.sink = sink;
    }

    /** Takes a problem. */
    @FunctionalInterface
    interface Entry {
        /**
         * Adds a problem.
         *
         * @param value the cell's text, which is shortened and made safe here
         * @param key of the message
         */
        void add(long row, String column, String value, String key, String... arguments);
    }

    /** Where problems with ratings of this outcome go. */
    Entry of(String outcome) {
        return (row, column, value, key, arguments) ->
                add(new Cell(row, column, value), Optional.of(outcome), key, arguments);
    }

    /** Where problems with whole rows go. */
    Entry ofRows() {
        return (row, column, value, key, arguments) ->
                add(new Cell(row, column, value), Optional.empty(), key, arguments);
    }

    private record Cell(long row, String column, String value) {}

    /** A problem whose message is not written yet: each part of a large file lists its own, and few of them are told. */
    private record Found(Cell cell, Optional<String> outcome, String key, List<String> arguments) {

        Found below(long rows) {
            return new Found(new Cell(rows + cell.row(), cell.column(), cell.value()), outcome, key, arguments);
        }

        Problem problem() {
            return new Problem(
                    cell.row(),
                    cell.column(),
                    cell.value(),
                    Messages.text(key, arguments.toArray(String[]::new)),
                    outcome);
        }
    }

    private void add(Cell cell, Optional<String> outcome, String key, String... arguments) {
        count++;
        boolean isListed = listed.size() < SurveyReading.LISTED_PROBLEMS;
        if (!isListed && sink.isEmpty()) {
            return;
        }
        Found found = new Found(
                new Cell(cell.row(), cell.column(), CellText.shown(cell.value())), outcome, key, List.of(arguments));
        if (isListed) {
            listed.add(found);
        }
        sink.ifPresent(all -> all.add(found.problem()));
    }

    /**
     * Adds the problems of rows that follow.
     *
     * @param rowsBefore what is added to the numbers of the rows
     */
    void addAll(ProblemList others, long rowsBefore) {
        count += others.count;
        others.listed.stream()
                .limit(SurveyReading.LISTED_PROBLEMS - listed.size())
                .map(found -> found.below(rowsBefore))
                .forEach(listed::add);
    }

    List<Problem> listed() {
        return listed.stream().map(Found::problem).toList();
    }

    long count() {
        return count;
    }
}
