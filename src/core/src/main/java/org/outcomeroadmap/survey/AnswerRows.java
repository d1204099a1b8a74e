package org.outcomeroadmap.survey;

import java.io.IOException;
import java.util.function.Consumer;
import org.outcomeroadmap.survey.sheet.SheetRow;
import org.outcomeroadmap.survey.sheet.SheetRows;

/** The rows of answers in a file, which stand below its header, one after the other. */
final class AnswerRows {
    private static final int ROWS_BETWEEN_REPORTS = 5_000;

    private final SurveySource source;
    private final SurveyListener listener;
    private ColumnCounts counts;
    private long reported;

    /**
     * @param listener hears of progress
     */
    AnswerRows(SurveySource source, SurveyListener listener) {
        this.source = source;
        this.listener = listener;
        this.counts = new ColumnCounts(source.header().size());
    }

    SurveySource source() {
        return source;
    }

    /** What the columns hold, once all rows were counted. */
    ColumnCounts counts() {
        return counts;
    }

    /** Takes what the columns hold, if the rows were counted elsewhere. */
    void setCounts(ColumnCounts counted) {
        counts = counted;
    }

    /** An empty list for the problems of rows that are about to be counted from the first. */
    ProblemList problems() {
        listener.problems().ifPresent(ProblemSink::restart);
        return new ProblemList(listener.problems());
    }

    /** Whether somebody takes every problem in the order of the file, not just the first. */
    boolean handsOnAllProblems() {
        return listener.problems().isPresent();
    }

    /** Hands over every row that is not blank, and reports that nothing is counted yet. */
    long look(Consumer<SheetRow> action) throws IOException {
        return forEach(action, false, Long.MAX_VALUE);
    }

    /** Hands over the first rows that are not blank; they are too few to be reported. */
    void lookAtFirst(int most, Consumer<SheetRow> action) throws IOException {
        new AnswerRows(source, SurveyListener.NONE).forEach(action, false, most);
    }

    /** Hands over every row that is not blank, and reports them as counted. */
    long count(Consumer<SheetRow> action) throws IOException {
        counts = new ColumnCounts(source.header().size());
        return forEach(action.andThen(counts::look), true, Long.MAX_VALUE);
    }

    /** Reports how many rows are counted; never fewer than before, even where rows are counted again. */
    void report(long counted) {
        reported = Math.max(reported, counted);
        listener.rowsRead(reported);
    }

    private long forEach(Consumer<SheetRow> action, boolean counting, long most) throws IOException {
        try (SheetRows rows = source.sheet().rows()) {
            long read = 0;
            while (read < most && rows.advance()) {
                if (rows.row().number() <= source.lastHeaderRow()) {
                    continue;
                }
                action.accept(rows.row());
                read++;
                if (read % ROWS_BETWEEN_REPORTS == 0) {
                    report(counting ? read : 0);
                }
            }
            return read;
        }
    }
}
