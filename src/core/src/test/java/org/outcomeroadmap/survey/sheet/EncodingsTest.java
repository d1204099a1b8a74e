package org.outcomeroadmap.survey.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the encoding of delimited text is found out. */
class EncodingsTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset MAC = Charset.forName("x-MacRoman");
    private static final String TEXT = "city;note\nKöln;„gut“\nMalmö;€ 5\n";
    private static final List<String> ROWS = List.of("1|city|note", "2|Köln|„gut“", "3|Malmö|€ 5");

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false, UTF-8",
        "UTF-8, true, UTF-8",
        "UTF-16LE, false, UTF-16 (little-endian)",
        "UTF-16LE, true, UTF-16 (little-endian)",
        "UTF-16BE, false, UTF-16 (big-endian)",
        "UTF-16BE, true, UTF-16 (big-endian)",
        "windows-1252, false, Windows-1252"
    })
    void theEncodingIsFoundWithAndWithoutAMark(String charset, boolean mark, String label) {
        BytesFile file = BytesFile.of((mark ? "\uFEFF" : "") + TEXT, Charset.forName(charset));

        assertThat(file.rows()).isEqualTo(ROWS);
        assertThat(file.encoding()).isEqualTo(label);
        assertThat(file.delimiter()).isEqualTo(";");
    }

    @Test
    void linesThatEndAsOnOldMacsTellMacRoman() {
        BytesFile file = BytesFile.of(TEXT.replace('\n', '\r'), MAC);

        assertThat(file.rows()).isEqualTo(ROWS);
        assertThat(file.encoding()).isEqualTo("Mac Roman");
    }

    @Test
    void linesThatEndAsOnOldMacsWithoutItsLettersAreWindows() {
        BytesFile file = BytesFile.of("city\rKöln\r", WINDOWS);

        assertThat(file.rows()).containsExactly("1|city", "2|Köln");
        assertThat(file.encoding()).isEqualTo("Windows-1252");
    }

    @Test
    void plainAsciiCountsAsUtf8() {
        assertThat(BytesFile.of("a,b\n1,2\n", StandardCharsets.US_ASCII).encoding())
                .isEqualTo("UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "windows-1252, Windows-1252"})
    void theFirstLetterBeyondAsciiMayComeLate(String charset, String label) {
        String text = "city,note\n" + "Bonn,fine\n".repeat(50_000) + "Köln,gut\n" + "Bonn,fine\n".repeat(9);
        BytesFile file = BytesFile.of(text, Charset.forName(charset));

        assertThat(file.rows()).hasSize(50_011).contains("50002|Köln|gut");
        assertThat(file.encoding()).isEqualTo(label);
    }

    @Test
    void charactersBeyondTheFirstPlaneSurviveAnyBuffer() {
        String faces = "\uD83D\uDE00".repeat(40_000);
        String text = "a,b\nx" + faces.substring(0, 20_000) + ",y\n" + "ä" + faces.substring(0, 30_000) + ",z\n";

        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            assertThat(BytesFile.of("\uFEFF" + text, charset).rows())
                    .containsExactly(
                            "1|a|b",
                            "2|x" + faces.substring(0, 20_000) + "|y",
                            "3|ä" + faces.substring(0, 30_000) + "|z");
        }
    }

    @Test
    void utf8ThatIsDamagedInThePlaceOfItsFirstLetterIsStillUtf8() {
        byte[] head = "city,note\nK".getBytes(StandardCharsets.UTF_8);
        byte[] rest = "ln,x\nMalmö,ü\nÅrhus,ø\n".getBytes(StandardCharsets.UTF_8);

        assertRefused(join(head, new byte[] {(byte) 0xC3}, rest), "row 2, column A", "no UTF-8 text");
    }

    @Test
    void bytesThatTheEncodingDoesNotKnowAreRefusedWithTheirPlace() {
        byte[] damaged = join("Köln,a\nb,".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xFF, '\n'});
        byte[] windows = join("Köln,a\nb,".getBytes(WINDOWS), new byte[] {(byte) 0x81, '\n'});
        byte[] odd = join("\uFEFFa,b\nc,d".getBytes(StandardCharsets.UTF_16LE), new byte[] {'e'});

        assertRefused(damaged, "test.csv, row 2, column B", "no UTF-8 text", "CSV UTF-8");
        assertRefused(windows, "test.csv, row 2, column B", "no Windows-1252 text");
        assertRefused(odd, "test.csv, row 2, column B", "no UTF-16 (little-endian) text");
    }

    @Test
    void aFewZeroBytesAreNotTakenForUtf16() {
        assertRefused("a,b\nc,d\u0000\n".getBytes(StandardCharsets.UTF_8), "row 2, column B", "NUL");
        assertRefused("a\u0000,b\u0000\u0000c,d\n".getBytes(StandardCharsets.UTF_8), "row 1, column A", "NUL");
    }

    private static void assertRefused(byte[] bytes, String... words) {
        assertThatExceptionOfType(UnusableFileException.class)
                .isThrownBy(() -> new BytesFile(bytes).rows())
                .satisfies(e -> assertThat(e.getMessage()).contains(words));
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
