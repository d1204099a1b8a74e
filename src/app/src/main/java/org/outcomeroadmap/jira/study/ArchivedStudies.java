package org.outcomeroadmap.jira.study;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.outcomeroadmap.jira.platform.Transactions;

/** Studies count nowhere while the issue that holds their file is archived. */
@Named
public class ArchivedStudies {

    private final Transactions transactions;
    private final StudyStore studies;
    private final ResultStore results;
    private final PendingIndex pending;

    @Inject
    public ArchivedStudies(Transactions transactions, StudyStore studies, ResultStore results, PendingIndex pending) {
        this.transactions = transactions;
        this.studies = studies;
        this.results = results;
        this.pending = pending;
    }

    /** Makes the scores searchable that the outcomes have now that the issue was archived or restored. */
    void archivedOrRestored(Issue holder) {
        List<StoredStudy> held = studies.ofIssue(holder.getId());
        if (held.isEmpty()) {
            return;
        }
        transactions.inOne(() -> {
            Set<Long> rated = new TreeSet<>();
            held.forEach(study -> rated.addAll(results.outcomesOf(study.versionId())));
            pending.add(rated);
            return rated.size();
        });
        pending.drain();
    }
}
