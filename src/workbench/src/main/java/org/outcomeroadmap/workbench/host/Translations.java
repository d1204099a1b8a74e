package org.outcomeroadmap.workbench.host;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** The words of all enabled apps, in the viewer's language where an app has it. */
final class Translations implements ModuleKind, I18nResolver, LocaleResolver {

    private final Supplier<Locale> viewer;
    private final List<Words> words = new CopyOnWriteArrayList<>();

    /**
     * Makes an empty list.
     *
     * @param viewer the language of this thread's user
     */
    Translations(Supplier<Locale> viewer) {
        this.viewer = viewer;
    }

    @Override
    public Runnable enable(Xml resource, App app) {
        if (!resource.required("type").equals("i18n")) {
            return () -> {};
        }
        Words added = new Words(app.context(), resource.required("location").replace('.', '/'));
        words.add(added);
        return () -> words.remove(added);
    }

    @Override
    public Locale getLocale() {
        return viewer.get();
    }

    /** The pattern as the file has it, or the key when no app knows it. */
    String raw(String key) {
        return raw(getLocale(), key);
    }

    private String raw(Locale locale, String key) {
        return words.stream()
                .flatMap(each -> each.find(locale, key).stream())
                .findFirst()
                .orElse(key);
    }

    @Override
    public String getText(String key) {
        return getText(getLocale(), key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(getLocale(), key, arguments);
    }

    @Override
    public String getText(Locale locale, String key) {
        return getText(locale, key, new Serializable[0]);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return new MessageFormat(raw(locale, key), locale).format(arguments);
    }

    /** One app's files: the location itself, and one with each language's suffix. */
    private static final class Words {

        private final AppContext context;
        private final String location;
        private final Map<String, Properties> files = new ConcurrentHashMap<>();

        Words(AppContext context, String location) {
            this.context = context;
            this.location = location;
        }

        Optional<String> find(Locale locale, String key) {
            for (String suffix : List.of("_" + locale, "_" + locale.getLanguage(), "")) {
                String text = files.computeIfAbsent(suffix, this::load).getProperty(key);
                if (text != null) {
                    return Optional.of(text);
                }
            }
            return Optional.empty();
        }

        private Properties load(String suffix) {
            Properties loaded = new Properties();
            URL file = context.entry(location + suffix + ".properties");
            if (file != null) {
                try (Reader in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    loaded.load(in);
                } catch (IOException e) {
                    throw new UncheckedIOException("Words can't be read from " + file, e);
                }
            }
            return loaded;
        }
    }
}
