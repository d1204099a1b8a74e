package com.atlassian.sal.api.message;

import static org.outcomeroadmap.signature.Source.PLATFORM_SOURCE;
import static org.outcomeroadmap.signature.Source.POKER;

import java.io.Serializable;
import org.outcomeroadmap.signature.Seen;

/** A text still to be translated. */
@Seen(POKER)
public interface Message extends Serializable {
    @Seen(PLATFORM_SOURCE)
    String getKey();

    @Seen(PLATFORM_SOURCE)
    Serializable[] getArguments();
}
