package org.outcomeroadmap.cli;

import java.io.PrintWriter;
import org.outcomeroadmap.survey.OpenQuestion;
import org.outcomeroadmap.survey.Problem;
import org.outcomeroadmap.survey.SurveyReading;

/** Tells what of a file was not used. */
final class ProblemReport {
    private final String file;
    private final PrintWriter err;

    ProblemReport(String file, PrintWriter err) {
        this.file = SafeText.of(file);
        this.err = err;
    }

    void write(SurveyReading reading) {
        for (Problem problem : reading.problems()) {
            err.println(Words.text(
                    problem.value().isEmpty() ? "problem.blankCell" : "problem.cell",
                    file,
                    problem.row(),
                    SafeText.of(problem.column()),
                    SafeText.of(problem.value()),
                    SafeText.of(problem.message())));
        }
        long unlisted = reading.problemCount() - reading.problems().size();
        if (unlisted > 0) {
            err.println(Words.text("problem.more", file, unlisted, reading.problemCount()));
        }
        for (OpenQuestion question : reading.findings().questions()) {
            err.println(Words.text("problem.question", file, SafeText.of(question.message())));
        }
        if (!reading.dropped().isEmpty()) {
            err.println(Words.text("problem.dropped", file, SafeText.of(String.join(", ", reading.dropped()))));
        }
    }
}
