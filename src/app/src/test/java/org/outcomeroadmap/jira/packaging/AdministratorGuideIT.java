package org.outcomeroadmap.jira.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What only a real Jira can show stands in the administrator guide. */
class AdministratorGuideIT {
    private static final int ROWS = 25;

    @Test
    void saysForEveryRowOfTheChecklistWhatIsChecked() {
        assertThat(IntStream.rangeClosed(1, ROWS).boxed())
                .allMatch(row -> Pattern.compile("(?m)^\\| " + row + " \\|")
                        .matcher(guide())
                        .find());
    }

    @Test
    @DisplayName("rows 1, 2 and 21: signing, upload and sign-in are for the administrator, and the guide says how")
    void saysHowToInstall() {
        assertThat(guide())
                .contains("atlassian.upm.signature.check.disabled")
                .contains("truststore")
                .contains("upm.plugin.upload.enabled")
                .contains("Authorization: Bearer");
    }

    private static String guide() {
        try {
            return Files.readString(Path.of(System.getProperty("docs.folder"), "administrator-guide.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
