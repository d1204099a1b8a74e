package com.atlassian.plugin.web.api.model;

import static org.outcomeroadmap.signature.Source.SLACK;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.outcomeroadmap.signature.Seen;

/** Writes a piece of a page. */
@Seen(SLACK)
public interface WebPanel {
    String getHtml(Map<String, Object> context);

    void writeHtml(Writer writer, Map<String, Object> context) throws IOException;
}
