package org.outcomeroadmap.survey.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.survey.sheet.Sheet;
import org.outcomeroadmap.survey.sheet.SheetRow;
import org.outcomeroadmap.survey.sheet.SheetRows;
import org.outcomeroadmap.survey.sheet.SurveyFile;
import org.outcomeroadmap.survey.sheet.SurveyLimits;

class RatingReaderTest {
    private final RatingReader plain = RatingReader.of(RatingScale.ONE_TO_FIVE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5|5",
                "4.0|4",
                "4,0|4",
                "10|10",
                "5 - Completely|5",
                "5: the most challenging part|5",
                "1 = Not at all|1",
                "3 (neutral)|3",
                "5. Very much|5",
                "\uFF15|5",
                "999|999"
            })
    void readsNumbersWithAndWithoutLabels(String text, int rating) {
        assertThat(plain.rating(text)).isEqualTo(rating);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "n/a",
                "N.A.",
                "NA",
                "Not applicable",
                "Don\u2019t know",
                "prefer not to say",
                "Keine Angabe",
                "Unfamiliar (N/A)",
                "{question_not_shown}",
                "-99",
                "#N/A"
            })
    void readsWordsForNoAnswer(String text) {
        assertThat(plain.rating(text)).isEqualTo(RatingReader.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"four", "4.5", "3-4", "1e0", "+3", "-1", "-3", "1000", "?", "5 5", "=1+1"})
    void otherTextsAreNoRatings(String text) {
        assertThat(plain.rating(text)).isEqualTo(RatingReader.UNREADABLE);
    }

    @Test
    void negativeCodesAreNoAnswerWhereTheToolWritesThem() {
        RatingReader reader = FoundScale.of(RatingScale.ONE_TO_FIVE).reader(RatingQuestion.IMPORTANCE, true);

        assertThat(reader.rating("-1")).isEqualTo(RatingReader.BLANK);
        assertThat(reader.rating("-3")).isEqualTo(RatingReader.UNREADABLE);
    }

    @Test
    void numbersMayBeLabels() throws IOException {
        RatingReader recoded = new RatingReader(RatingScale.ONE_TO_FIVE, Map.of("3", 5, "10", 1), false, false);

        assertThat(read(recoded, "3", "10", "4")).containsExactly(5, 1, 4);
    }

    @Test
    void rowsAreReadAsTheirTexts() throws IOException {
        RatingReader reader = new RatingReader(
                new RatingScale(0, 10), Map.of("great", 9, "no idea", RatingReader.BLANK), true, false);
        for (int seed = 0; seed < 30; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<String> pieces =
                    List.of("great", "Great", "no idea", " ", "5", "7", "11", "\u00A0", "-", "x", "(n/a)", "3: a");
            String[] cells = IntStream.range(0, 300)
                    .mapToObj(i -> pieces.get(random.nextInt(pieces.size()))
                            + (random.nextBoolean() ? "" : pieces.get(random.nextInt(pieces.size()))))
                    .toArray(String[]::new);

            List<Integer> expected = Stream.of(cells)
                    .map(cell ->
                            reader.rating(cell.replace('\u00A0', ' ').strip().replaceAll(" +", " ")))
                    .toList();

            assertThat(read(reader, cells)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void moreTextsThanItRemembersAreReadAllTheSame() throws IOException {
        String[] cells =
                IntStream.range(0, 3_000).mapToObj(i -> i % 9 + ": text " + i).toArray(String[]::new);

        assertThat(read(plain, cells))
                .isEqualTo(IntStream.range(0, 3_000).map(i -> i % 9).boxed().toList());
        assertThat(read(plain, cells)).hasSize(3_000);
    }

    @Test
    void numbersOutsideTheScaleAreNotTurned() {
        for (int seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int min = random.nextInt(5);
            RatingScale scale = new RatingScale(min, min + 2 + random.nextInt(9));
            RatingReader turned = new RatingReader(scale, Map.of(), true, false);
            int number = random.nextInt(30);

            int rating = turned.rating(Integer.toString(number));

            assertThat(rating)
                    .as("seed %d", seed)
                    .isEqualTo(scale.contains(number) ? scale.min() + scale.max() - number : number);
        }
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void hostileTextsTakeLittleTime(String text) {
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            assertThat(plain.rating(text)).isEqualTo(RatingReader.UNREADABLE);
            FoundScale found = ScaleFinder.find(
                    List.of(new RatingColumn(text, text, RatingQuestion.IMPORTANCE, Map.of(text, 9L))),
                    GivenScale.NOTHING,
                    false);
            assertThat(found.reader(RatingQuestion.IMPORTANCE, false).rating(text))
                    .isEqualTo(RatingReader.UNREADABLE);
        });
    }

    static Stream<String> hostileTexts() {
        return Stream.of(
                        "1", "0", "a", "1 ", "1 -", "5 - a", "4.0", "(", "<a", "\u0301", "\uFDFA", "1=a ", "a (1",
                        "\uD800")
                .map(piece -> piece.repeat(32_000 / piece.length()));
    }

    private static List<Integer> read(RatingReader reader, String... cells) throws IOException {
        List<Integer> ratings = new ArrayList<>();
        forEach((row, cell) -> ratings.add(reader.rating(row, cell)), cells);
        return ratings;
    }

    /** Hands over each text as the second cell of a row. */
    private static void forEach(CellAction action, String... cells) throws IOException {
        StringBuilder csv = new StringBuilder("a,b,c\n");
        for (String cell : cells) {
            csv.append("x,\"").append(cell).append("\",y\n");
        }
        byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
        SurveyFile file = new SurveyFile() {
            @Override
            public String name() {
                return "test.csv";
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
        try (Sheet sheet = Sheet.of(file, SurveyLimits.DEFAULT);
                SheetRows rows = sheet.rows()) {
            rows.advance();
            while (rows.advance()) {
                action.accept(rows.row(), 1);
            }
        }
    }

    private interface CellAction {
        void accept(SheetRow row, int cell);
    }
}
