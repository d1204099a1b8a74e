package org.outcomeroadmap.survey.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void everyTextIsASentenceWithItsApostrophesDoubled() throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream("messages.properties"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }

        assertThat(texts).isNotEmpty();
        texts.forEach((key, text) -> {
            String shown = Messages.text(key.toString(), "A", "B", "C", "D", "E", "F");
            assertThat(shown).as("%s", key).doesNotContain("{0", "{1", "{2", "{3", "''");
            if (!key.toString().matches("(value|column|label|quality[.]rule)[.].*")) {
                assertThat(shown).as("%s", key).endsWith(".");
            }
            String single = text.toString().replace("''", "").replace("'{'", "").replace("'}'", "");
            assertThat(single).as("%s has a single apostrophe", key).doesNotContain("'");
        });
    }
}
