package org.outcomeroadmap.jira.study;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.outcomeroadmap.jira.rules.RuleBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes scores searchable that were stored right before a crash, as soon as Jira has started again. */
@Named
@ExportAsService(LifecycleAware.class)
public class UnfinishedWork implements LifecycleAware {

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedWork.class);

    private final RemoveStudies removing;
    private final RuleBook rules;
    private final PendingIndex pending;

    @Inject
    public UnfinishedWork(RemoveStudies removing, RuleBook rules, PendingIndex pending) {
        this.removing = removing;
        this.rules = rules;
        this.pending = pending;
    }

    @Override
    public void onStart() {
        try {
            removing.adoptTraces();
            // Rules that were changed right before a crash hold on every node from here on.
            rules.forget();
            pending.drain();
        } catch (RuntimeException failed) {
            // It stays noted, and the next import or start tries again; the app must start in any case.
            LOG.error("Scores of the last import are not all searchable yet", failed);
        }
    }

    @Override
    public void onStop() {
        // What runs is stopped by its owners.
    }
}
