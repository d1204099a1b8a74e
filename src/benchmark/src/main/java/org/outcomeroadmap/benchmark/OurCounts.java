package org.outcomeroadmap.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.TreeMap;
import org.outcomeroadmap.survey.KnownOutcomes;
import org.outcomeroadmap.survey.SurveyListener;
import org.outcomeroadmap.survey.SurveyReader;
import org.outcomeroadmap.survey.SurveyReading;
import org.outcomeroadmap.survey.sheet.SurveyFile;

/** Counts with the scoring core, which finds out by itself what the columns are. */
final class OurCounts {

    private OurCounts() {}

    static Counts of(WideSurvey survey) {
        try {
            SurveyReading reading = new SurveyReader()
                    .read(SurveyFile.of(survey.path()), Optional.empty(), KnownOutcomes.ALL, SurveyListener.NONE);
            Counts counts = new Counts(new TreeMap<>());
            reading.outcomes()
                    .forEach((key, outcome) -> outcome.segments()
                            .forEach(
                                    (segment, tally) -> counts.tallies().put(Counts.key(key, segment.value()), tally)));
            return counts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
