package org.outcomeroadmap.jira.platform;

import com.atlassian.jira.event.issue.IssueEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;

/** The single changes that an event tells of. */
final class ChangeItems {

    private ChangeItems() {}

    /** The changes to one field, by the name it had. */
    static List<GenericValue> of(IssueEvent event, String field) {
        @Nullable GenericValue changes = event.getChangeLog();
        return changes == null
                ? List.of()
                : items(changes).stream()
                        .filter(item -> field.equals(item.getString("field")))
                        .toList();
    }

    private static List<GenericValue> items(GenericValue changes) {
        try {
            return changes.getRelated("ChildChangeItem");
        } catch (GenericEntityException unreadable) {
            throw new IllegalStateException("Jira can't read the history of an issue", unreadable);
        }
    }
}
