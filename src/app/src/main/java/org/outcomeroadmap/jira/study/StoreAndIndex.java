package org.outcomeroadmap.jira.study;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.outcomeroadmap.jira.study.SaveStudies.Saved;

/** Stores results and makes them searchable. */
@Named
public class StoreAndIndex {

    private final SaveStudies saving;
    private final PendingIndex pending;

    @Inject
    public StoreAndIndex(SaveStudies saving, PendingIndex pending) {
        this.saving = saving;
        this.pending = pending;
    }

    Saved save(NewResults read) {
        Saved saved = saving.save(read);
        pending.drain();
        return saved;
    }
}
