package com.atlassian.sal.api;

import static org.outcomeroadmap.signature.Source.SLACK;

import org.outcomeroadmap.signature.Seen;

/** Which base address is meant. */
@Seen(SLACK)
public enum UrlMode {
    CANONICAL,
    ABSOLUTE,
    RELATIVE,
    RELATIVE_CANONICAL,
    AUTO
}
