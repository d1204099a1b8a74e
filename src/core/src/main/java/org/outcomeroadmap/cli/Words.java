package org.outcomeroadmap.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the program. */
final class Words {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(OutcomeCli.WORDS, Locale.ROOT);

    private Words() {}

    /** The text of a key with {@code {0}} and so on replaced; arguments are taken as they are. */
    static String text(String key, Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(texts);
    }
}
