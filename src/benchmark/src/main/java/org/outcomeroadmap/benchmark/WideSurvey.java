package org.outcomeroadmap.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;

/**
 * A made-up survey in the wide form, the same bytes for the same sizes. One pair of ratings in 25 is blank, one in 200
 * lacks one side.
 *
 * @param path where it lies
 * @param outcomes their keys
 */
record WideSurvey(Path path, List<String> outcomes) {

    /** The segment column. */
    static final String SEGMENT = "persona";

    private static final List<String> PERSONAS = List.of("driver", "navigator", "passenger");
    private static final int SEED = 20_261_122;

    /** Writes the survey unless it is there. */
    static WideSurvey of(Path folder, int respondents, List<String> outcomes) {
        Path file = folder.resolve("wide-" + respondents + "x" + outcomes.size() + ".csv");
        if (!Files.exists(file)) {
            try {
                Path begun = Files.createDirectories(folder).resolve("begun.csv");
                write(begun, respondents, outcomes);
                Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new WideSurvey(file, outcomes);
    }

    private static void write(Path file, int respondents, List<String> outcomes) throws IOException {
        Random random = new Random(SEED);
        try (OutputStream out = Files.newOutputStream(file)) {
            StringBuilder text = new StringBuilder("respondent," + SEGMENT);
            outcomes.forEach(
                    key -> text.append(",imp_").append(key).append(",sat_").append(key));
            for (int respondent = 1; respondent <= respondents; respondent++) {
                text.append("\nr").append(respondent);
                text.append(',').append(PERSONAS.get(random.nextInt(PERSONAS.size())));
                outcomes.forEach(key -> pair(text, random));
                if (text.length() > 1_000_000) {
                    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
                    text.setLength(0);
                }
            }
            out.write(text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void pair(StringBuilder text, Random random) {
        int kind = random.nextInt(200);
        boolean importance = kind >= 9;
        boolean satisfaction = kind >= 8;
        text.append(',');
        if (importance) {
            text.append((char) ('1' + Math.max(random.nextInt(5), random.nextInt(5))));
        }
        text.append(',');
        if (satisfaction) {
            text.append((char) ('1' + random.nextInt(5)));
        }
    }
}
