package org.outcomeroadmap.jira.study;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.outcomeroadmap.jira.mapping.KeptMapping;
import org.outcomeroadmap.jira.mapping.MappingMemory;
import org.outcomeroadmap.study.StudyIdentity;

/** Brings back studies that were taken from another site. Callers check permissions. */
@Named
public class RestoreStudies {

    private final StudyLock lock;
    private final StudyStore studies;
    private final ResultStore results;
    private final PendingIndex pending;
    private final MappingMemory memory;

    @Inject
    public RestoreStudies(
            StudyLock lock, StudyStore studies, ResultStore results, PendingIndex pending, MappingMemory memory) {
        this.lock = lock;
        this.studies = studies;
        this.results = results;
        this.pending = pending;
        this.memory = memory;
    }

    /** The study that has results under this identity here. */
    public Optional<StoredStudy> existing(StudyIdentity identity) {
        return studies.row(identity).flatMap(studies::stored);
    }

    /** Whether any study here holds anything about the outcome. */
    public boolean isRated(long outcomeId) {
        return results.holds(outcomeId);
    }

    /**
     * Does the work in one transaction, while no import changes the studies of these issues, and returns when scores are
     * searchable. Whatever the work throws undoes all of it.
     */
    public <T> T alone(Collection<Long> issueIds, Supplier<T> work) {
        return lock.alone(issueIds, work);
    }

    /** Stores a study. To be called by the work of {@link #alone}. */
    public void add(KeptStudy study) {
        StudyRow row = studies.row(study.identity()).orElseGet(() -> studies.create(study.identity()));
        for (KeptVersion version : study.versions()) {
            int id = studies.addVersion(row.getID(), version).getID();
            results.add(id, version);
            row.setCurrentVersion(id);
        }
        row.save();
        Set<Long> rated = new TreeSet<>();
        study.current().totals().forEach(total -> rated.add(total.outcomeId()));
        pending.add(rated);
    }

    /** Keeps how a survey was read, unless that is known here. To be called by the work of {@link #alone}. */
    public void remember(long projectId, KeptMapping mapping) {
        memory.restore(projectId, mapping);
    }

    /** Makes the new scores searchable. */
    public void finish() {
        pending.drain();
    }
}
