package org.outcomeroadmap.survey;

/** Takes every problem of a file, of which a {@link SurveyReading} lists but the first. */
public interface ProblemSink {

    /** Forgets what was taken so far: the rows are read again from the first. */
    void restart();

    /** Takes a problem; they come in the order of the file. */
    void add(Problem problem);
}
