package org.outcomeroadmap.jira.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoverCopiesTest {
    private static final Instant NOW = Instant.parse("2026-03-15T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void oldCopiesGoAndNothingElse() throws IOException {
        file("outcomes-survey1.tmp", "2026-03-14T11:00:00Z");
        file("outcomes-problems2.csv", "2026-03-14T11:00:00Z");
        file("outcome-survey-3.xlsx", "2026-03-14T11:00:00Z");
        file("outcomes-survey4.tmp", "2026-03-14T13:00:00Z");
        file("survey.xlsx", "2020-01-01T00:00:00Z");

        new LeftoverCopies(folder, Clock.fixed(NOW, ZoneOffset.UTC)).sweep();

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder("outcomes-survey4.tmp", "survey.xlsx");
        }
    }

    private void file(String name, String touched) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(touched)));
    }
}
