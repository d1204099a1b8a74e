package org.outcomeroadmap.jira.platform;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ofbiz.core.entity.GenericValue;

/** What an event of an issue is about. */
public final class IssueEvents {

    private IssueEvents() {}

    /** Whether the issue is being deleted. */
    public static boolean isDeletion(IssueEvent event) {
        return EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId());
    }

    /** Whether the issue was put into the archive or taken out of it. */
    public static boolean isArchiving(IssueEvent event) {
        Long type = event.getEventTypeId();
        return EventType.ISSUE_ARCHIVED_ID.equals(type) || EventType.ISSUE_RESTORED_ID.equals(type);
    }

    /** Whether the issue came from another project or was of another type, so that it may have been an outcome before. */
    public static boolean isNewKind(IssueEvent event) {
        return Stream.of("project", "issuetype")
                .anyMatch(field -> !ChangeItems.of(event, field).isEmpty());
    }

    /** The ids of the files that were removed from the issue: Jira has no event for this but the issue's history. */
    public static Set<Long> removedAttachments(IssueEvent event) {
        return ChangeItems.of(event, "Attachment").stream()
                .filter(item -> isBlank(item, "newvalue"))
                .map(item -> item.getString("oldvalue"))
                .filter(Objects::nonNull)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    private static boolean isBlank(GenericValue item, String name) {
        String value = item.getString(name);
        return value == null || value.isBlank();
    }
}
