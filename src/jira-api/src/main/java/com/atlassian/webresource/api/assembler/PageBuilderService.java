package com.atlassian.webresource.api.assembler;

import static org.outcomeroadmap.signature.Source.SLACK;

import org.outcomeroadmap.signature.Seen;

/** Collects the scripts and styles of the page being written. */
@Seen(SLACK)
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
