package com.atlassian.webresource.api;

import static org.outcomeroadmap.signature.Source.SLACK;

import org.outcomeroadmap.signature.Seen;

/** How addresses of resources are written. */
@Seen(SLACK)
public enum UrlMode {
    AUTO,
    RELATIVE,
    ABSOLUTE
}
