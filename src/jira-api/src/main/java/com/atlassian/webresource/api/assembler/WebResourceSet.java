package com.atlassian.webresource.api.assembler;

import static org.outcomeroadmap.signature.Source.SLACK;

import com.atlassian.webresource.api.UrlMode;
import java.io.Writer;
import org.outcomeroadmap.signature.Seen;

/** Resources that can be written as tags. */
@Seen(SLACK)
public interface WebResourceSet {
    void writeHtmlTags(Writer writer, UrlMode urlMode);
}
