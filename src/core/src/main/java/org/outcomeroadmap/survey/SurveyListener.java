package org.outcomeroadmap.survey;

import java.util.Optional;

/** Hears how far a reading has come. What it throws ends the reading and reaches the caller. */
@FunctionalInterface
public interface SurveyListener {

    /** Hears nothing. */
    SurveyListener NONE = rows -> {};

    /**
     * Called now and then with the number of rows tallied so far, header excluded.
     *
     * @param rows never smaller than at the last call
     */
    void rowsRead(long rows);

    /** Takes all problems, if they are wanted. */
    default Optional<ProblemSink> problems() {
        return Optional.empty();
    }
}
