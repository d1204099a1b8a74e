package org.outcomeroadmap.jira.selfcheck;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks when the app is enabled whether this Jira has all that the app uses of it. What is missing is named in one line of
 * the log and on the page of the site's administrators, with the features that it takes away.
 */
@Named
public class SelfCheck {

    private static final Logger LOG = LoggerFactory.getLogger(SelfCheck.class);
    private static final String LIST = "jira-api-used.tsv";

    private final Clock clock;
    private volatile Result result = new Result(Instant.EPOCH, 0, List.of());

    @Inject
    public SelfCheck(Clock clock) {
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param at when
     * @param checked how many parts were looked for
     * @param missing those that this Jira does not have
     */
    record Result(Instant at, int checked, List<UsedPart> missing) {

        Result {
            missing = List.copyOf(missing);
        }
    }

    /** Checks, and tells the log what is missing. */
    @PostConstruct
    public void start() {
        result = check(parts(), SelfCheck.class.getClassLoader());
        if (!result.missing().isEmpty()) {
            LOG.error(
                    "This Jira lacks {} of the {} parts that the app uses, see its self-check page: {}",
                    result.missing().size(),
                    result.checked(),
                    result.missing().stream()
                            .map(part -> part.name() + " (for " + String.join(", ", part.features()) + ")")
                            .collect(Collectors.joining("; ")));
        }
    }

    /** What was found when the app was enabled. */
    Result result() {
        return result;
    }

    /** How many parts this Jira lacks. */
    public int missing() {
        return result.missing().size();
    }

    Result check(List<UsedPart> parts, ClassLoader loader) {
        PartSearch search = new PartSearch(loader);
        return new Result(
                clock.instant(),
                parts.size(),
                parts.stream().filter(part -> !search.has(part)).toList());
    }

    /** All that the app uses, as the build listed it. */
    static List<UsedPart> parts() {
        try (InputStream list = Objects.requireNonNull(SelfCheck.class.getResourceAsStream(LIST), LIST)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(UsedPart::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
