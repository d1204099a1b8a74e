package com.atlassian.jira.plugin.jql.function;

import static org.outcomeroadmap.signature.Source.SOFTWARE_10;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** The module that declares a JQL function. */
@Seen(SOFTWARE_10)
public interface JqlFunctionModuleDescriptor {
    @Seen(UNPROVEN)
    String getFunctionName();

    @Seen(UNPROVEN)
    boolean isList();
}
