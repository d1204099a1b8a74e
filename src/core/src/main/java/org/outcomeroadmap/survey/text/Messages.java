package org.outcomeroadmap.survey.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words of the survey packages, from {@code messages.properties} beside it. */
public final class Messages {
    private static final Properties TEXTS = load();

    private Messages() {}

    /** The text of a key with {@code {0}} and so on replaced; arguments are taken as they are. */
    public static String text(String key, String... arguments) {
        String pattern = Objects.requireNonNull(TEXTS.getProperty(key), key);
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream("messages.properties"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
