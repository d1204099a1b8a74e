package org.outcomeroadmap.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.survey.sheet.SurveyFile;
import org.outcomeroadmap.survey.sheet.UnusableFileException;

class SurveyReaderTest {

    @Test
    void anUnknownKeyRefusesAWideFile() {
        TextFile file = TextFile.ofLines("imp_FT-1,sat_FT-1,imp_FT-9,sat_FT-9", "5,1,5,1");

        assertThatExceptionOfType(UnusableFileException.class)
                .isThrownBy(() -> file.readKnowing("FT-1"))
                .withMessage("test.csv names outcomes that don't exist or that you may not see: FT-9. Correct the keys,"
                        + " or remove the columns.");
    }

    @Test
    void anUnknownKeyRefusesALongFileWithItsRow() {
        TextFile file = TextFile.ofLines("outcome,importance,satisfaction", "FT-1,5,1", "FT-9,5,1");

        assertThatExceptionOfType(UnusableFileException.class)
                .isThrownBy(() -> file.readKnowing("FT-1"))
                .withMessage(
                        "test.csv, row 3, column outcome: the outcome \"FT-9\" doesn't exist or you may not see it."
                                + " Correct the key, or remove the row.");
    }

    @Test
    void anUnknownKeyRefusesAnAggregatedFileWithItsRow() {
        TextFile file = TextFile.ofLines("outcome,n,importance_t2b_pct,satisfaction_t2b_pct", "FT-9,20,50,40");

        assertThatExceptionOfType(UnusableFileException.class)
                .isThrownBy(() -> file.readKnowing("FT-1"))
                .withMessageContaining("row 2, column outcome");
    }

    @Test
    void anUnknownKeyRefusesAMappedFile() {
        TextFile file = TextFile.ofLines("a,b", "5,1");
        ColumnMapping mapping = MappingJson.read("{\"columns\":[{\"column\":\"a\",\"role\":\"importance\","
                + "\"outcome\":\"FT-9\"},{\"column\":\"b\",\"role\":\"satisfaction\",\"outcome\":\"FT-9\"}]}");

        assertThatExceptionOfType(UnusableFileException.class)
                .isThrownBy(
                        () -> new SurveyReader().read(file, Optional.of(mapping), key -> false, SurveyListener.NONE))
                .withMessageContaining("FT-9");
    }

    @Test
    void wordsBesideRatingsAreNoUnknownOutcomes() {
        SurveyReading reading = TextFile.ofLines("imp_FT-1,sat_FT-1,Overall importance,Overall satisfaction", "5,1,4,4")
                .readKnowing("FT-1");

        assertThat(reading.outcomes()).containsOnlyKeys("FT-1");
        assertThat(reading.mapping().columns(ColumnRole.METRIC))
                .containsExactly("Overall importance", "Overall satisfaction");
    }

    @Test
    void theFoundMappingReadsTheFileInTheSameWay() {
        TextFile file = TextFile.ofLines(
                "ID,imp_FT-1,sat_FT-1,market,email,weight,other,other",
                "1,5,1,US,a@b.example,1.5,x,y",
                "2,4,9,DE,,1,x,z");

        SurveyReading found = file.read();

        assertThat(file.read(found.mapping()))
                .usingRecursiveComparison()
                .ignoringFields("findings")
                .isEqualTo(found);
        assertThat(MappingJson.read(MappingJson.write(found.mapping()))).isEqualTo(found.mapping());
    }

    @Test
    void aColumnBecomesASegmentOnDemand() {
        TextFile file = TextFile.ofLines("imp_FT-1,sat_FT-1,plan", "5,1,1", "4,4,2");
        ColumnMapping mapping = file.read().mapping().withSegment("plan");

        assertThat(TextFile.outcome(file.read(mapping), "FT-1").segments())
                .containsOnlyKeys(new Segment("plan", "1"), new Segment("plan", "2"));
    }

    @Test
    void aColumnOfManyValuesIsNoSegment() {
        String rows =
                IntStream.rangeClosed(1, 51).mapToObj(i -> "5,1,city " + i).collect(Collectors.joining("\n"));
        TextFile file = TextFile.ofLines("imp_FT-1,sat_FT-1,city", rows);

        assertThat(file.read().mapping().columns(ColumnRole.IGNORE)).containsExactly("city");
        assertThatExceptionOfType(UnusableFileException.class)
                .isThrownBy(() -> file.read(file.read().mapping().withSegment("city")))
                .withMessage("test.csv, row 52: column \"city\" can't be a segment, because a segment has at most 50"
                        + " different values of at most 100 characters. Set its role to \"ignore\".");
    }

    @Test
    void fiftyValuesAreASegment() {
        String rows =
                IntStream.rangeClosed(1, 50).mapToObj(i -> "5,1,city " + i).collect(Collectors.joining("\n"));

        assertThat(TextFile.ofLines("imp_FT-1,sat_FT-1,city", rows)
                        .read()
                        .mapping()
                        .columns(ColumnRole.SEGMENT))
                .containsExactly("city");
    }

    @Test
    void theListenerHearsOfRowsAndCanEndTheReading() {
        String rows = "5,1\n".repeat(12_000);
        TextFile file = TextFile.of("imp_FT-1,sat_FT-1\n" + rows);
        List<Long> heard = new ArrayList<>();

        assertThatThrownBy(() -> new SurveyReader().read(file, Optional.empty(), KnownOutcomes.ALL, read -> {
                    heard.add(read);
                    if (read == 10_000) {
                        throw new IllegalStateException("enough");
                    }
                }))
                .hasMessage("enough");
        assertThat(heard).containsExactly(5_000L, 10_000L);
    }

    @Test
    void aFileThatCannotBeReadToItsEndIsAnIoError() {
        SurveyFile broken = new SurveyFile() {
            @Override
            public String name() {
                return "broken.csv";
            }

            @Override
            public InputStream open() {
                InputStream start = new ByteArrayInputStream("imp_FT-1,sat_FT-1".getBytes(StandardCharsets.UTF_8));
                return new SequenceInputStream(start, new ClosedStream());
            }
        };

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() ->
                        new SurveyReader().read(broken, Optional.empty(), KnownOutcomes.ALL, SurveyListener.NONE));
    }

    @RepeatedTest(50)
    void neitherTheOrderOfRowsNorTheLayoutMatters(RepetitionInfo repetition) {
        int seed = repetition.getCurrentRepetition();
        SplittableRandom random = new SplittableRandom(seed);
        List<String> wide = new ArrayList<>();
        List<String> tall = new ArrayList<>();
        String[] answers = {"", "1", "2", "3", "4", "5", "6", "x"};
        for (int respondent = 0; respondent < 40; respondent++) {
            String market = "m" + random.nextInt(3);
            String[] ratings =
                    random.ints(4, 0, answers.length).mapToObj(i -> answers[i]).toArray(String[]::new);
            wide.add("r" + respondent + "," + String.join(",", ratings) + "," + market);
            tall.add("r" + respondent + ",FT-1," + ratings[0] + "," + ratings[1] + "," + market);
            tall.add("r" + respondent + ",FT-2," + ratings[2] + "," + ratings[3] + "," + market);
        }
        SurveyReading read = read("id,imp_FT-1,sat_FT-1,imp_FT-2,sat_FT-2,market", wide);
        Collections.shuffle(wide, new Random(seed));
        Collections.shuffle(tall, new Random(seed));

        SurveyReading shuffled = read("id,imp_FT-1,sat_FT-1,imp_FT-2,sat_FT-2,market", wide);
        SurveyReading longForm = read("id,outcome,importance,satisfaction,market", tall);

        assertThat(shuffled.outcomes()).as("seed %d", seed).isEqualTo(read.outcomes());
        assertThat(longForm.outcomes()).as("seed %d", seed).isEqualTo(read.outcomes());
        assertThat(longForm.problemCount()).isEqualTo(read.problemCount());
        assertThat(longForm.respondents()).isEqualTo(40);
    }

    @RepeatedTest(20)
    void theGroupsOfAColumnWithoutBlanksAddUpToTheTotal(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rows.add(random.nextInt(1, 6) + "," + random.nextInt(1, 6) + ",m" + i % 4 + ","
                    + random.nextInt(1, 300) / 100.0);
        }
        SurveyedOutcome outcome = TextFile.outcome(read("imp_FT-1,sat_FT-1,market,weight", rows), "FT-1");
        RatingTally sum = RatingTally.builder(RatingScale.ONE_TO_FIVE).build();
        for (RatingTally group : outcome.segments().values()) {
            sum = sum.plus(group);
        }

        assertThat(sum).isEqualTo(outcome.total());
    }

    private static SurveyReading read(String header, List<String> rows) {
        return TextFile.of(header + "\n" + String.join("\n", rows) + "\n").read();
    }

    /** A stream whose every read fails. */
    private static final class ClosedStream extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("disk gone");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("disk gone");
        }
    }
}
