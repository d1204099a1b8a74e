package com.atlassian.webresource.api.assembler;

import static org.outcomeroadmap.signature.Source.SLACK;

import org.outcomeroadmap.signature.Seen;

/** The resources of one page. */
@Seen(SLACK)
public interface WebResourceAssembler {
    RequiredResources resources();

    AssembledResources assembled();
}
