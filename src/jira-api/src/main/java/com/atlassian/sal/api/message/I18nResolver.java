package com.atlassian.sal.api.message;

import static org.outcomeroadmap.signature.Source.SLACK;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import java.io.Serializable;
import java.util.Locale;
import org.outcomeroadmap.signature.Seen;

/** Text in the language of the user on this thread. */
@Seen(SLACK)
public interface I18nResolver {
    String getText(String key, Serializable... arguments);

    String getText(String key);

    @Seen(UNPROVEN)
    String getText(Locale locale, String key, Serializable... arguments);

    @Seen(UNPROVEN)
    String getText(Locale locale, String key);
}
