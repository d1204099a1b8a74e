package com.atlassian.jira.event.type;

import static org.outcomeroadmap.signature.Source.JAVADOC_7;
import static org.outcomeroadmap.signature.Source.SLACK;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** The kinds of issue events. */
@Seen(SLACK)
public class EventType {
    public static final Long ISSUE_CREATED_ID = 1L;
    public static final Long ISSUE_UPDATED_ID = 2L;
    public static final Long ISSUE_ASSIGNED_ID = 3L;

    @Seen(JAVADOC_7)
    public static final Long ISSUE_RESOLVED_ID = 4L;

    @Seen(JAVADOC_7)
    public static final Long ISSUE_CLOSED_ID = 5L;

    public static final Long ISSUE_COMMENTED_ID = 6L;

    @Seen(JAVADOC_7)
    public static final Long ISSUE_REOPENED_ID = 7L;

    @Seen(JAVADOC_7)
    public static final Long ISSUE_DELETED_ID = 8L;

    @Seen(JAVADOC_7)
    public static final Long ISSUE_MOVED_ID = 9L;

    @Seen(JAVADOC_7)
    public static final Long ISSUE_GENERICEVENT_ID = 13L;

    @Seen(JAVADOC_7)
    public static final Long ISSUE_COMMENT_EDITED_ID = 14L;

    @Seen(JAVADOC_7)
    public static final Long ISSUE_COMMENT_DELETED_ID = 17L;

    @Seen(UNPROVEN)
    public static final Long ISSUE_ARCHIVED_ID = 18L;

    @Seen(UNPROVEN)
    public static final Long ISSUE_RESTORED_ID = 19L;

    private EventType() {}
}
