package com.atlassian.plugin.web;

import static org.outcomeroadmap.signature.Source.SLACK;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;
import org.outcomeroadmap.signature.Seen;

/** Decides whether a web fragment is shown. */
@Seen(SLACK)
public interface Condition {
    void init(Map<String, String> params) throws PluginParseException;

    boolean shouldDisplay(Map<String, Object> context);
}
