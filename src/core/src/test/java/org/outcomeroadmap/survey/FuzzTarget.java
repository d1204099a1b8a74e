package org.outcomeroadmap.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.outcomeroadmap.survey.sheet.SurveyLimits;
import org.outcomeroadmap.survey.sheet.UnusableFileException;

/** What must hold for every file there can be: it is read, or refused in words. */
public final class FuzzTarget {
    /** Small, so that many cases fit into a second and each limit is met. */
    private static final SurveyLimits LIMITS = new SurveyLimits(1 << 20, 2_000, 200, 2_000, 4 << 20);

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    private FuzzTarget() {}

    /** Jazzer's way in. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        check(bytes);
    }

    /** Reads the bytes as a survey file and looks at what is found in it; anything but a refusal in words is thrown. */
    static void check(byte[] bytes) {
        SurveyReader reader = new SurveyReader(LIMITS);
        TextFile file = TextFile.ofBytes(bytes);
        try {
            SurveyReading reading = reader.read(file, Optional.empty(), KnownOutcomes.ALL, SurveyListener.NONE);
            if (reading.problemCount() < reading.problems().size()) {
                throw new AssertionError("Miscounted: " + reading);
            }
            reader.inspect(file, Optional.empty(), KnownOutcomes.ALL);
        } catch (UnusableFileException e) {
            String message = String.valueOf(e.getMessage());
            if (!message.contains("test.csv") || (PLACEHOLDER.matcher(message).find() && !holdsBrace(bytes))) {
                throw new AssertionError("Not in words: " + message, e);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Messages may repeat what the file holds. */
    private static boolean holdsBrace(byte... bytes) {
        return IntStream.range(0, bytes.length).anyMatch(i -> bytes[i] == '{');
    }
}
