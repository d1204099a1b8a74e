package org.outcomeroadmap.jira.survey;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies of survey files that stayed in the temporary folder because their node was killed. They hold answers, so they go
 * when the app starts again. Copies that somebody may be reading are younger than a day.
 */
@Named
public class LeftoverCopies {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverCopies.class);
    private static final Duration STALE = Duration.ofDays(1);
    private static final String COPIES = "{outcomes-survey*.tmp,outcomes-problems*.csv,outcome-survey-*.xlsx}";

    private final Path folder;
    private final Clock clock;

    @Inject
    public LeftoverCopies(Clock clock) {
        this(Path.of(System.getProperty("java.io.tmpdir")), clock);
    }

    LeftoverCopies(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Deletes them. */
    @PostConstruct
    public void sweep() {
        Instant youngest = clock.instant().minus(STALE);
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, COPIES)) {
            for (Path copy : copies) {
                if (Files.getLastModifiedTime(copy).toInstant().isBefore(youngest)) {
                    Files.deleteIfExists(copy);
                }
            }
        } catch (IOException failed) {
            LOG.warn("Copies of survey files may have stayed in {}", folder, failed);
        }
    }
}
