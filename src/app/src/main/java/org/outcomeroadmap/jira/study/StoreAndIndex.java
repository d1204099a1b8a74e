package org.outcomeroadmap.jira.study;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.outcomeroadmap.jira.study.SaveStudies.Saved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores results and makes them searchable. */
@Named
public class StoreAndIndex {

    private static final Logger LOG = LoggerFactory.getLogger(StoreAndIndex.class);

    private final SaveStudies saving;
    private final PendingIndex pending;

    @Inject
    public StoreAndIndex(SaveStudies saving, PendingIndex pending) {
        this.saving = saving;
        this.pending = pending;
    }

    /** What was stored is told as stored, also if search can't be renewed now: the job of every minute does it then. */
    Saved save(NewResults read) {
        Saved saved = saving.save(read);
        try {
            pending.drain();
        } catch (RuntimeException failed) {
            LOG.error("The scores of study {} are stored and not all searchable yet", saved.id(), failed);
        }
        return saved;
    }
}
