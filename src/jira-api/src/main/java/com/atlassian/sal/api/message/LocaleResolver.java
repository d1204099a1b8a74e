package com.atlassian.sal.api.message;

import static org.outcomeroadmap.signature.Source.PLATFORM_SOURCE;

import java.util.Locale;
import org.outcomeroadmap.signature.Seen;

/** The language of the user on this thread. */
@Seen(PLATFORM_SOURCE)
public interface LocaleResolver {
    Locale getLocale();
}
