package org.outcomeroadmap.jira.setup;

import com.atlassian.jira.project.Project;
import java.util.List;

/** One thing that a project needs before outcomes work in it. Asking costs nothing and changes nothing. */
public interface SetupStep {

    /** What kind of thing a step is about; the slug stands in REST answers and in message keys. */
    enum What {
        ISSUE_TYPE("issue-type"),
        ISSUE_TYPE_SCHEME("issue-type-scheme"),
        LINK_TYPE("link-type"),
        FIELD("field"),
        SCREEN("screen"),
        PROJECT("project");

        private final String slug;

        What(String slug) {
            this.slug = slug;
        }

        /** The kind in REST answers. */
        public String slug() {
            return slug;
        }
    }

    /** The kind of thing. */
    What what();

    /** The name of the thing in Jira. */
    String name();

    /** Whether nothing is left to do. */
    boolean done();

    /** Whether the thing belongs to the whole site, so that only a Jira administrator may create it. */
    boolean siteWide();

    /** The other projects that would get the change too; empty once done. Only a Jira administrator may change those. */
    List<Project> affects();

    /** Does what is left to do. */
    void carryOut();

    /** Whether a Jira administrator is needed for what is left to do. */
    default boolean needsJiraAdministrator() {
        return !done() && (siteWide() || !affects().isEmpty());
    }
}
