package org.outcomeroadmap.jira.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A copy of an attachment has the attachment's bytes as often as it is opened, and is gone when closed. */
class SpooledFileTest {

    @Test
    void readsTheSameBytesTwiceAndKnowsTheirHash() throws IOException {
        try (SpooledFile file = copyOf("a,b\n1,2\n")) {
            assertThat(file.open()).hasContent("a,b\n1,2\n");
            assertThat(file.open()).hasContent("a,b\n1,2\n");
            assertThat(file.name()).isEqualTo("survey.csv");
            assertThat(file.hash()).isEqualTo("492d5ea496056f1a6a6592241032fab764c321596317930b4fa0e1e8bc3b7470");
        }
    }

    @Test
    void isGoneWhenClosed() throws IOException {
        SpooledFile file = copyOf("a,b\n");
        file.close();

        assertThatIOException().isThrownBy(file::open);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"`a,b\\n1,2\\n`, 4", "`a;b;c\\n1;2,5;3\\n`, 6", "`a\\tb\\n\"x,\\ny\"\\t2\\n`, 4", "``, 0"})
    void countsCellsOutsideQuotes(String content, long cells) throws IOException {
        try (SpooledFile file = copyOf(content.replace("\\n", "\n").replace("\\t", "\t"))) {
            assertThat(file.cells()).isEqualTo(cells);
        }
    }

    private static SpooledFile copyOf(String content) throws IOException {
        return SpooledFile.copyOf("survey.csv", new ByteArrayInputStream(content.getBytes(UTF_8)));
    }
}
