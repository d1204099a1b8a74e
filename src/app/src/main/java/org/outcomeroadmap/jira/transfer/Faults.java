package org.outcomeroadmap.jira.transfer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;

/**
 * Checks the values of a file and remembers where it is at fault. Checks go on after a fault, so that all of them are told
 * at once; what they return then is of no use.
 */
final class Faults {

    private static final int MOST = 100;
    private static final int LONGEST_LINE = 255;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Map<String, Words> faults = new LinkedHashMap<>();

    /** Remembers a fault. */
    void add(String path, Words words) {
        if (faults.size() < MOST) {
            faults.putIfAbsent(path, words);
        }
    }

    boolean any() {
        return !faults.isEmpty();
    }

    /** @throws Refusal INVALID naming every fault, if there is one */
    void refuse() {
        if (any()) {
            throw Refusal.invalidFields(faults);
        }
    }

    /** A text that must be there and fits a column of a table. */
    String line(String path, @Nullable String text) {
        if (text == null || text.isBlank()) {
            add(path, Words.of("outcomes.error.required"));
            return "";
        }
        if (text.length() > LONGEST_LINE) {
            add(path, Words.of("outcomes.error.too-long", LONGEST_LINE));
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            add(path, Words.of("outcomes.error.json-value"));
        }
        return text;
    }

    /** The same where it need not be there. */
    @Nullable
    String lineOrNull(String path, @Nullable String text) {
        return text == null ? null : line(path, text);
    }

    LocalDate date(String path, @Nullable String text) {
        return read(path, text, LocalDate::parse, "outcomes.error.date").orElse(LocalDate.EPOCH);
    }

    Instant instant(String path, @Nullable String text) {
        return read(path, text, Faults::millis, "outcomes.error.instant").orElse(Instant.EPOCH);
    }

    String hash(String path, @Nullable String text) {
        return read(path, text, Function.identity(), "outcomes.error.hash")
                .filter(hash -> {
                    boolean right = HASH.matcher(hash).matches();
                    if (!right) {
                        add(path, Words.of("outcomes.error.hash"));
                    }
                    return right;
                })
                .orElse("");
    }

    long count(String path, @Nullable Number number, long least, long most) {
        long value = number == null ? least - 1 : number.longValue();
        if (value < least || value > most) {
            add(path, Words.of("outcomes.error.between", least, most));
        }
        return value;
    }

    /** One of the words that an enumeration knows. */
    <T> Optional<T> choice(String path, @Nullable String slug, Function<String, Optional<T>> known) {
        Optional<T> chosen = Optional.ofNullable(slug).flatMap(known);
        if (chosen.isEmpty()) {
            add(path, Words.of("outcomes.error.json-value"));
        }
        return chosen;
    }

    /** Reads a text by something that refuses it with an exception. */
    <T> Optional<T> read(String path, @Nullable String text, Function<String, T> reader, String otherwise) {
        if (text == null) {
            add(path, Words.of("outcomes.error.required"));
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text));
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException unreadable) {
            add(path, Words.of(otherwise));
            return Optional.empty();
        }
    }

    /** Tables keep milliseconds, from year 1 to 9999. */
    private static Instant millis(String text) {
        Instant instant = Instant.parse(text);
        if (instant.isBefore(Instant.parse("0001-01-01T00:00:00Z"))
                || instant.isAfter(Instant.parse("9999-12-31T23:59:59Z"))) {
            throw new DateTimeException("Out of range: " + text);
        }
        return Instant.ofEpochMilli(instant.toEpochMilli());
    }
}
