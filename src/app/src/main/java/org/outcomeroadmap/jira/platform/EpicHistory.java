package org.outcomeroadmap.jira.platform;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.OptionalLong;
import org.ofbiz.core.entity.GenericValue;

/** Reads from a change to an issue which epic it belonged to before. */
@Named
public class EpicHistory {

    private final EpicFields epics;
    private final Issues issues;

    @Inject
    public EpicHistory(EpicFields epics, Issues issues) {
        this.epics = epics;
        this.issues = issues;
    }

    /** The id of the epic that the change took the issue out of, if it did. */
    public OptionalLong formerEpic(IssueEvent event) {
        return epics.epicLinkName().stream()
                .flatMap(field -> ChangeItems.of(event, field).stream())
                .flatMap(item -> formerKey(item).stream())
                .flatMap(key -> issues.byKey(key).stream())
                .mapToLong(Issue::getId)
                .findFirst();
    }

    private static Optional<String> formerKey(GenericValue item) {
        return Optional.ofNullable(item.getString("oldstring")).filter(key -> !key.isBlank());
    }
}
