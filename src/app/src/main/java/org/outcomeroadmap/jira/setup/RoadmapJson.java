package org.outcomeroadmap.jira.setup;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody needs to know to create an issue on a project's roadmap by Jira's own means.
 *
 * @param types the issue types that stand on the roadmap, in the order of the project's scheme
 * @param epicNameField id of the field for the name of an epic; null where there is none
 * @param journeyStepField id of the field for the steps of the journey; null where there is none
 * @param mayCreate whether the caller may create issues in the project
 */
public record RoadmapJson(
        List<Type> types,
        @Nullable String epicNameField,
        @Nullable String journeyStepField,
        boolean mayCreate) {

    /** Copies the list, so that the record can't change. */
    public RoadmapJson {
        types = List.copyOf(types);
    }

    /** An issue type. */
    public record Type(String id, String name) {

        static Type of(IssueType type) {
            return new Type(type.getId(), type.getName());
        }
    }
}
