package org.outcomeroadmap.jira.mapping;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.survey.RememberedMapping;

/**
 * How a survey was read.
 *
 * @param holderId the issue that held the file
 * @param format slug of the file's format
 * @param mapping with ids of issues in place of outcomes' keys: keys change when issues move
 * @param by key of the user who imported the file
 */
public record KeptMapping(long holderId, String format, RememberedMapping mapping, String by, Instant at) {

    /** The mapping as this viewer may see it: with the keys of outcomes, and nothing of those that are out of sight. */
    public RememberedMapping seenBy(VisibleIssues viewer) {
        return mapping.withOutcomes(id -> viewer.find(Long.parseLong(id)).map(Issue::getKey));
    }
}
