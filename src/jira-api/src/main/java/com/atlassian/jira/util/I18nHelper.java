package com.atlassian.jira.util;

import static org.outcomeroadmap.signature.Source.MARKELOV;
import static org.outcomeroadmap.signature.Source.SLACK;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import java.util.Locale;
import org.outcomeroadmap.signature.Seen;

/** Text in the user's language. */
@Seen(SLACK)
public interface I18nHelper {
    String getText(String key);

    @Seen(MARKELOV)
    Locale getLocale();

    @Seen(UNPROVEN)
    String getText(String key, Object parameters);
}
