package com.atlassian.webresource.api.assembler;

import static org.outcomeroadmap.signature.Source.SLACK;

import org.outcomeroadmap.signature.Seen;

/** The resources that were asked for so far. */
@Seen(SLACK)
public interface AssembledResources {
    WebResourceSet drainIncludedResources();
}
