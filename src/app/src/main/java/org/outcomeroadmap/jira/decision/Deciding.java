package org.outcomeroadmap.jira.decision;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.audit.AuditEntry;
import org.outcomeroadmap.jira.audit.AuditTrail;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.setup.IssueKinds;

/** Lets those who may edit an issue decide about it, and keeps in the audit trail who did. */
@Named
public class Deciding {

    private final Decisions decisions;
    private final IssueKinds kinds;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public Deciding(Decisions decisions, IssueKinds kinds, AuditTrail trail, Clock clock) {
        this.decisions = decisions;
        this.kinds = kinds;
        this.trail = trail;
        this.clock = clock;
    }

    /** What can be decided. */
    enum Kind {
        EXCUSE("reason", "excused", "excuse-removed"),
        NOTE("note", "decision-noted", "decision-removed");

        /** Of a request that holds the words, and of the audit trail's details that tell them. */
        private final String field;

        private final String made;
        private final String removed;

        Kind(String field, String made, String removed) {
            this.field = field;
            this.made = made;
            this.removed = removed;
        }
    }

    /**
     * Decides about the issue. Saying again what was said changes nothing, not even who said it.
     *
     * @param words blanks around them are left out, control characters are blanks
     * @throws Refusal NOT_FOUND if the issue is missing or may not be seen, or a note is for what is no outcome;
     *     NOT_PERMITTED without the permission to edit it; INVALID without words, with too many, or if an excuse is for
     *     what stands on no roadmap
     */
    Decision decide(Kind kind, String issueKey, @Nullable String words, VisibleIssues caller) {
        ApplicationUser user = caller.signedIn();
        Issue issue = decidable(kind, issueKey, caller);
        String text = text(kind, words);
        Optional<Decision> known =
                decisions.of(issue.getId()).filter(now -> now.text().equals(text));
        if (known.isPresent()) {
            return known.get();
        }
        Decision decision = new Decision(text, user.getKey(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
        decisions.put(issue.getId(), decision, () -> record(kind.made, issue, user, Map.of(kind.field, text)));
        return decision;
    }

    /**
     * Takes back what was decided, if anything was.
     *
     * @throws Refusal as {@link #decide} does
     */
    void takeBack(Kind kind, String issueKey, VisibleIssues caller) {
        ApplicationUser user = caller.signedIn();
        Issue issue = decidable(kind, issueKey, caller);
        decisions.remove(issue.getId(), () -> record(kind.removed, issue, user, Map.of()));
    }

    private Issue decidable(Kind kind, String issueKey, VisibleIssues caller) {
        Issue issue = caller.get(issueKey);
        if (kind == Kind.NOTE && !kinds.isOutcome(issue)) {
            throw Refusal.notFound();
        }
        if (!caller.may(ProjectPermissions.EDIT_ISSUES, issue)) {
            throw Refusal.notPermitted(Words.of("outcomes.decision.may-not", issue.getKey()));
        }
        if (kind == Kind.EXCUSE && !kinds.isRoadmap(issue)) {
            throw Refusal.invalid(Words.of("outcomes.decision.no-epic", issue.getKey()));
        }
        return issue;
    }

    private static String text(Kind kind, @Nullable String words) {
        String text = words == null ? "" : words.replaceAll("\\p{Cntrl}+", " ").strip();
        if (text.isEmpty()) {
            throw Refusal.invalidField(kind.field, Words.of("outcomes.error.required"));
        }
        if (text.length() > Decisions.LONGEST) {
            throw Refusal.invalidField(kind.field, Words.of("outcomes.error.too-long", Decisions.LONGEST));
        }
        return text;
    }

    private void record(String action, Issue issue, ApplicationUser user, Map<String, String> words) {
        Map<String, String> details = new TreeMap<>(words);
        details.put("issue", issue.getKey());
        trail.record(new AuditEntry(issue.getProjectId(), action, user.getKey(), clock.instant(), details)
                .about(issue.getId()));
    }
}
