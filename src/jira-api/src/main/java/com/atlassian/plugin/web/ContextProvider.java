package com.atlassian.plugin.web;

import static org.outcomeroadmap.signature.Source.SLACK;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;
import org.outcomeroadmap.signature.Seen;

/** Adds values to what a web fragment is rendered with. */
@Seen(SLACK)
public interface ContextProvider {
    void init(Map<String, String> params) throws PluginParseException;

    Map<String, Object> getContextMap(Map<String, Object> context);
}
