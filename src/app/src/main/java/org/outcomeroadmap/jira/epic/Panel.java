package org.outcomeroadmap.jira.epic;

import java.util.Optional;
import org.outcomeroadmap.jira.setup.IssueKind;

/** The app's panels on issues. */
public enum Panel {
    EPIC("epic", Optional.of(IssueKind.ROADMAP)),
    OUTCOME("outcome", Optional.of(IssueKind.OUTCOME)),
    STUDY_IMPORT("study-import", Optional.empty()),
    STORY("story", Optional.of(IssueKind.OTHER));

    private final String slug;
    private final Optional<IssueKind> kind;

    Panel(String slug, Optional<IssueKind> kind) {
        this.slug = slug;
        this.kind = kind;
    }

    /** As in {@code outcomes.panel.<slug>.label}. */
    public String slug() {
        return slug;
    }

    /** The kind of issues on which it stands, empty where that is not all that it takes. */
    Optional<IssueKind> kind() {
        return kind;
    }
}
