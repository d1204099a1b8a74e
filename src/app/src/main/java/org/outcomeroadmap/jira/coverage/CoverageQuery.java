package org.outcomeroadmap.jira.coverage;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.Refusal;

/** The query parameters by which requests name what they are about. */
public class CoverageQuery {

    @QueryParam("project")
    @Nullable
    String project;

    @QueryParam("filter")
    @Nullable
    String filter;

    @QueryParam("jql")
    @Nullable
    String jql;

    /**
     * What is asked for.
     *
     * @throws Refusal INVALID unless exactly one of the parameters is given, or if the filter is no number
     */
    CoverageSource source() {
        return CoverageSource.of(project, filter, jql);
    }
}
