package org.outcomeroadmap.jira.study;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.outcomeroadmap.jira.platform.Jobs;
import org.outcomeroadmap.jira.rules.RuleBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finishes what a crash left undone: when the app starts, and every minute on one of the nodes, so that the death of one
 * is made good by the others. Scores that were stored become searchable; an import that died is marked as failed, a
 * recalculation that died as done.
 */
@Named
@ExportAsService(LifecycleAware.class)
public class UnfinishedWork implements LifecycleAware {

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedWork.class);

    private static final String JOB = "org.outcomeroadmap.jira.unfinished-work";

    private final RemoveStudies removing;
    private final RuleBook rules;
    private final PendingIndex pending;
    private final ImportRuns runs;
    private final CaughtUp listener;
    private final Jobs jobs;

    @Inject
    public UnfinishedWork(
            RemoveStudies removing,
            RuleBook rules,
            PendingIndex pending,
            ImportRuns runs,
            CaughtUp listener,
            Jobs jobs) {
        this.removing = removing;
        this.rules = rules;
        this.pending = pending;
        this.runs = runs;
        this.listener = listener;
        this.jobs = jobs;
    }

    @Override
    public void onStart() {
        try {
            removing.adoptTraces();
            // Rules that were changed right before a crash hold on every node from here on.
            rules.forget();
            catchUp();
        } catch (RuntimeException failed) {
            // It stays noted, and the next import or start tries again; the app must start in any case.
            LOG.error("Scores of the last import are not all searchable yet", failed);
        }
        jobs.everyMinute(JOB, this::finish);
    }

    private void finish() {
        runs.failDead();
        catchUp();
    }

    private void catchUp() {
        pending.drain();
        listener.caughtUp();
    }

    @Override
    public void onStop() {
        jobs.stop(JOB);
    }
}
