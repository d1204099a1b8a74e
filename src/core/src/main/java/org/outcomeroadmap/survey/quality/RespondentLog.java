package org.outcomeroadmap.survey.quality;

import java.util.Arrays;

/** Keeps what some rows say, until it is their turn. */
public final class RespondentLog implements RespondentRows {
    private long[] rows = new long[256];
    private long[] respondents = new long[256];
    private int[] durations = new int[256];
    private byte[] signs = new byte[256];
    private int size;

    @Override
    public void add(long row, long respondent, int duration, int signsOfRow) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
            respondents = Arrays.copyOf(respondents, size * 2);
            durations = Arrays.copyOf(durations, size * 2);
            signs = Arrays.copyOf(signs, size * 2);
        }
        rows[size] = row;
        respondents[size] = respondent;
        durations[size] = duration;
        signs[size] = (byte) signsOfRow;
        size++;
    }

    /**
     * Tells everything that was added, in the same order.
     *
     * @param rowsBefore what is added to the numbers of the rows
     */
    public void tell(RespondentRows listener, long rowsBefore) {
        for (int i = 0; i < size; i++) {
            listener.add(rowsBefore + rows[i], respondents[i], durations[i], signs[i]);
        }
    }
}
