package com.atlassian.jira.util;

import static org.outcomeroadmap.signature.Source.SLACK;

import org.outcomeroadmap.signature.Seen;

/** Whether this thread may write to the index. */
@Seen(SLACK)
public class ImportUtils {
    private static final ThreadLocal<Boolean> INDEX = ThreadLocal.withInitial(() -> true);

    private ImportUtils() {}

    public static boolean isIndexIssues() {
        return INDEX.get();
    }

    public static void setIndexIssues(boolean index) {
        INDEX.set(index);
    }
}
