package com.atlassian.templaterenderer;

import static org.outcomeroadmap.signature.Source.SLACK;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.outcomeroadmap.signature.Seen;

/** Renders Velocity templates. */
@Seen(SLACK)
public interface TemplateRenderer {
    void render(String templateName, Map<String, Object> context, Writer writer) throws IOException;
}
