package com.atlassian.plugin.web;

import static org.outcomeroadmap.signature.Source.SLACK;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;
import org.outcomeroadmap.signature.Seen;

/** Adds what a web fragment's template needs to what the page gives it. */
@Seen(SLACK)
public interface ContextProvider {
    void init(Map<String, String> params) throws PluginParseException;

    Map<String, Object> getContextMap(Map<String, Object> context);
}
