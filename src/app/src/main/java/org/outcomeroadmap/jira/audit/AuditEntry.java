package org.outcomeroadmap.jira.audit;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a project's outcomes data or rules.
 *
 * @param projectId the project; 0 for the whole site
 * @param action what was done, as a slug with a label {@code outcomes.audit.action.<slug>}
 * @param actor key of the user who did it, null where nobody is known
 * @param issueId the issue that it is about: whoever may not see that is not told the entry; empty for none
 * @param details more about it, by slugs with labels {@code outcomes.audit.detail.<slug>}; never what respondents said
 */
public record AuditEntry(
        long projectId,
        String action,
        @Nullable String actor,
        Instant at,
        OptionalLong issueId,
        Map<String, String> details) {

    /** Stands for an issue that is no more and that not everybody could see: Jira administrators alone are told. */
    public static final long GONE_ISSUE = 0;

    public AuditEntry {
        details = Collections.unmodifiableMap(new TreeMap<>(details));
    }

    /** An entry about no issue, or about issues that all readers of the project's trail may know. */
    public AuditEntry(long projectId, String action, @Nullable String actor, Instant at, Map<String, String> details) {
        this(projectId, action, actor, at, OptionalLong.empty(), details);
    }

    /** The same, told only to those who may see this issue. */
    public AuditEntry about(long issue) {
        return new AuditEntry(projectId, action, actor, at, OptionalLong.of(issue), details);
    }
}
