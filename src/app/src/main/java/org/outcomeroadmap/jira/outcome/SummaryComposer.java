package org.outcomeroadmap.jira.outcome;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.platform.IssueEdits;
import org.outcomeroadmap.jira.platform.IssueEvents;
import org.outcomeroadmap.jira.platform.JiraListener;

/**
 * Keeps an outcome's summary composed of job, a space and success measure. A summary that somebody changed directly is
 * put back; Jira's history shows both changes. Our own change raises no event, so it can't set off another.
 */
@Named
public class SummaryComposer extends JiraListener {

    private final OutcomeIssues outcomes;
    private final Wordings wordings;
    private final IssueEdits edits;

    @Inject
    public SummaryComposer(EventPublisher events, OutcomeIssues outcomes, Wordings wordings, IssueEdits edits) {
        super(events);
        this.outcomes = outcomes;
        this.wordings = wordings;
        this.edits = edits;
    }

    /** Hears of every change to an issue. */
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        if (IssueEvents.isDeletion(event)) {
            return;
        }
        Issue issue = event.getIssue();
        outcomes.of(issue).ifPresent(outcome -> compose(issue, outcome, event.getUser()));
    }

    private void compose(Issue issue, Outcome outcome, @Nullable ApplicationUser user) {
        Optional<String> job = outcomes.job(issue);
        if (job.isEmpty()) {
            // Without a job there is nothing to compose: the summary stays what its author wrote.
            return;
        }
        wordings.keep(issue.getId(), job.get(), outcomes.successMeasure(issue).orElse(null), user);
        String sentence = outcome.statement().sentence();
        if (!sentence.equals(issue.getSummary())) {
            edits.setSummary(issue, sentence, user);
        }
    }
}
