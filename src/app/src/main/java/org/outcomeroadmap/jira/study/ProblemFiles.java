package org.outcomeroadmap.jira.study;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.study.PermittedFiles.Permitted;
import org.outcomeroadmap.jira.survey.SpooledFile;
import org.outcomeroadmap.survey.KnownOutcomes;
import org.outcomeroadmap.survey.MappingJson;
import org.outcomeroadmap.survey.ProblemSink;
import org.outcomeroadmap.survey.SurveyListener;

/** All problems of a file as CSV, for those who may import it. */
@Named
public class ProblemFiles {

    private final PermittedFiles files;
    private final ReadSurveys reading;

    @Inject
    public ProblemFiles(PermittedFiles files, ReadSurveys reading) {
        this.files = files;
        this.reading = reading;
    }

    /** What reading a file is to be told. */
    private interface Reading {

        void to(SurveyListener listener);
    }

    /**
     * The problems that importing a file would meet.
     *
     * @throws Refusal if the caller may not, or the file can't be used
     */
    InputStream of(ImportOrder order, VisibleIssues caller) {
        Permitted permitted = files.get(order.attachmentId(), caller);
        try (SpooledFile copy = files.open(permitted.file())) {
            return written(
                    outcome -> true,
                    listener -> reading.reading(
                            copy, order.asked(), permitted.importer().outcomes(), listener));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * The problems of a study's file, read again from the very bytes that were imported.
     *
     * @throws Refusal GONE if they are not there any more, NOT_SIGNED_IN or NOT_PERMITTED if the caller may not
     */
    InputStream of(StoredStudy study, VisibleIssues caller) {
        Permitted permitted = files.ofStudy(study, caller).orElseThrow(() -> gone(study));
        Map<String, Boolean> known = new HashMap<>();
        try (SpooledFile copy = files.open(permitted.file())) {
            if (!copy.hash().equals(study.source().hash())) {
                throw gone(study);
            }
            ReadSurveys.Asked asked = new ReadSurveys.Asked(
                    Optional.of(MappingJson.read(study.findings().mapping())),
                    study.summary().identity().concept());
            return written(
                    key -> known.computeIfAbsent(
                            key, outcome -> caller.find(outcome).isPresent()),
                    listener -> reading.reading(copy, asked, KnownOutcomes.ALL, listener));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The file, which deletes itself when it is closed. */
    private static InputStream written(Predicate<String> told, Reading reading) throws IOException {
        Path file = Files.createTempFile("outcomes-problems", ".csv");
        try {
            try (ProblemCsv csv = new ProblemCsv(file, told)) {
                reading.to(listenerOf(csv));
            }
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    private static SurveyListener listenerOf(ProblemSink sink) {
        return new SurveyListener() {
            @Override
            public void rowsRead(long rows) {
                // Nobody is told how far the reading is.
            }

            @Override
            public Optional<ProblemSink> problems() {
                return Optional.of(sink);
            }
        };
    }

    private static Refusal gone(StoredStudy study) {
        return Refusal.gone(
                Words.of("outcomes.error.file-gone", study.summary().identity().wave()));
    }
}
