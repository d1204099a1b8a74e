package org.outcomeroadmap.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.survey.sheet.SurveyLimits;
import org.outcomeroadmap.survey.sheet.UnusableFileException;

/** A file read in parts by several threads says what it says when it is read row by row. */
class PartsLawsTest {
    private static final int FILES = 2_000;
    private static final Division ONE_BY_ONE = new Division(1, 1, 0);

    private static String read(TextFile file, Division division, Optional<ColumnMapping> mapping) {
        return read(file, division, mapping, SurveyLimits.DEFAULT);
    }

    private static String read(TextFile file, Division division, Optional<ColumnMapping> mapping, SurveyLimits limits) {
        try {
            SurveyReading reading =
                    new SurveyReader(limits, division).read(file, mapping, KnownOutcomes.ALL, SurveyListener.NONE);
            return ReadingText.of(reading) + reading.quality() + reading.problems() + reading.findings();
        } catch (UnusableFileException e) {
            return "refused: " + e.getMessage();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void partsSayWhatTheWholeSays() {
        int refused = 0;
        for (int seed = 0; seed < FILES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            TextFile file = new RandomFile(random).write();
            Optional<ColumnMapping> mapping = random.nextInt(4) == 0
                    ? Optional.of(MappingJson.read("{\"layout\":\"wide\",\"exclude\":[\"unfinished\",\"preview\","
                            + "\"duplicate\",\"speeder\",\"straight-liner\"],\"columns\":" + RandomFile.COLUMNS + "}"))
                    : Optional.empty();
            Division division = new Division(2 + random.nextInt(3), 20 + random.nextInt(400), 0);

            String whole = read(file, ONE_BY_ONE, mapping);

            assertThat(read(file, division, mapping).lines())
                    .as("seed " + seed)
                    .containsExactlyElementsOf(whole.lines().toList());
            refused += whole.startsWith("refused") ? 1 : 0;
        }
        assertThat(refused).isBetween(FILES / 100, FILES / 2);
    }

    /** A wide file with all that makes rows hard to tell apart, and some that can't be read. */
    private static final class RandomFile {
        private static final String COLUMNS = "[{\"column\":\"id\",\"role\":\"respondent\"},"
                + "{\"column\":\"weight\",\"role\":\"weight\"},{\"column\":\"group\",\"role\":\"segment\"},"
                + "{\"column\":\"Status\",\"role\":\"preview\"},{\"column\":\"Finished\",\"role\":\"finished\"},"
                + "{\"column\":\"Seconds\",\"role\":\"duration\"},"
                + "{\"column\":\"imp_A-1\",\"role\":\"importance\"},{\"column\":\"sat_A-1\",\"role\":\"satisfaction\"},"
                + "{\"column\":\"imp_A-2\",\"role\":\"importance\"},{\"column\":\"sat_A-2\",\"role\":\"satisfaction\"}]";
        private static final List<Charset> CHARSETS = List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_8,
                Charset.forName("windows-1252"),
                StandardCharsets.UTF_16LE);

        private final SplittableRandom random;
        private final String lineBreak;
        private final int faults;
        private final int groups;

        RandomFile(SplittableRandom random) {
            this.random = random;
            this.lineBreak = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
            this.faults = random.nextInt(6) == 0 ? 100 : 0;
            this.groups = random.nextInt(8) == 0 ? 60 : 3;
        }

        TextFile write() {
            Charset charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
            boolean marked = charset.name().startsWith("UTF") && oneIn(3);
            StringBuilder text = new StringBuilder(marked ? "\uFEFF" : "");
            text.append("id,weight,group,Status,Finished,Seconds,imp_A-1,sat_A-1,imp_A-2,sat_A-2,note")
                    .append(lineBreak);
            int rows = random.nextInt(120);
            for (int row = 0; row < rows; row++) {
                text.append(row(row)).append(row == rows - 1 && random.nextBoolean() ? "" : lineBreak);
            }
            return TextFile.ofBytes(text.toString().getBytes(charset));
        }

        private String row(int row) {
            if (random.nextInt(20) == 0) {
                return random.nextBoolean() ? "" : " ,, ";
            }
            List<String> cells = new ArrayList<>();
            cells.add("r" + (random.nextInt(10) == 0 ? random.nextInt(row + 1) : row));
            cells.add(oneIn(30) ? "heavy" : List.of("1", "1", "0.5", "2.25").get(random.nextInt(4)));
            cells.add("g" + random.nextInt(groups));
            cells.add(oneIn(15) ? "Survey Preview" : "0");
            cells.add(oneIn(10) ? "0" : "1");
            cells.add(oneIn(10) ? "" : String.valueOf(20 + random.nextInt(100)));
            for (int i = 0; i < 4; i++) {
                cells.add(oneIn(20) ? "7" : oneIn(10) ? "" : String.valueOf(1 + random.nextInt(5)));
            }
            cells.add(note());
            return String.join(",", cells);
        }

        private String note() {
            if (faults > 0 && oneIn(faults)) {
                return oneIn(2) ? "\"never closed" : "half \" quoted";
            }
            return switch (random.nextInt(9)) {
                case 0 -> "\"two" + lineBreak + "lines\"";
                case 1 -> "\"a \"\"word\"\", quoted\"";
                case 2 -> "\"" + lineBreak + lineBreak + "\"";
                case 3 -> "caf\u00E9";
                case 4 -> "\"\"";
                case 5 -> oneIn(40) ? "ada@example.org" : "plain";
                default -> "";
            };
        }

        private boolean oneIn(int number) {
            return random.nextInt(number) == 0;
        }
    }

    private static TextFile manyRows(int rows, Predicate<Integer> faulty) {
        StringBuilder text = new StringBuilder("imp_A-1,sat_A-1\n");
        for (int row = 0; row < rows; row++) {
            text.append(faulty.test(row) ? "5,\"\n" : "5,1\n");
        }
        return TextFile.of(text.toString());
    }

    @Test
    void theLimitOfRowsHoldsForAllPartsTogether() {
        SurveyLimits limits = new SurveyLimits(1 << 20, 100, 10, 100, 1 << 20);
        Division division = new Division(3, 50, 0);

        assertThat(read(manyRows(99, row -> false), division, Optional.empty(), limits))
                .contains("99 respondents");
        assertThat(read(manyRows(100, row -> false), division, Optional.empty(), limits))
                .startsWith("refused")
                .isEqualTo(read(manyRows(100, row -> false), ONE_BY_ONE, Optional.empty(), limits));
    }

    @Test
    void whatTheListenerThrowsReachesTheCallerAndEndsAllThreads() {
        IllegalStateException stop = new IllegalStateException("stop");

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new SurveyReader(SurveyLimits.DEFAULT, new Division(4, 100, 0))
                        .read(manyRows(50_000, row -> false), Optional.empty(), KnownOutcomes.ALL, rows -> {
                            if (rows > 0) {
                                throw stop;
                            }
                        }))
                .isSameAs(stop);
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().startsWith("survey-rows-"));
    }

    @Test
    void progressNeverGoesBack() throws IOException {
        List<Long> heard = new ArrayList<>();

        new SurveyReader(SurveyLimits.DEFAULT, new Division(3, 500, 0))
                .read(manyRows(20_000, row -> false), Optional.empty(), KnownOutcomes.ALL, heard::add);

        assertThat(heard).isSorted().last().satisfies(rows -> assertThat(rows).isPositive());
    }
}
