package org.outcomeroadmap.jira.epic;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import org.jspecify.annotations.Nullable;

/** How far work on a roadmap issue is. */
public final class EpicStatus {

    /** The key of the category of finished work, the same on every site. */
    private static final String DONE = "done";

    private EpicStatus() {}

    /** Whether the work is not done: the issue's status is of another category. */
    public static boolean isOpen(Issue epic) {
        return !DONE.equals(category(epic));
    }

    /** The key of the status' category, such as {@code indeterminate}. */
    public static String category(Issue epic) {
        @Nullable Status status = epic.getStatus();
        return status == null ? "undefined" : status.getStatusCategory().getKey();
    }

    /** The name of the status; empty where there is none. */
    public static String name(Issue epic) {
        @Nullable Status status = epic.getStatus();
        return status == null ? "" : status.getName();
    }
}
