package org.outcomeroadmap.jira.study;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.outcomeroadmap.jira.mapping.MappingMemory;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.study.StudyIdentity;

/**
 * Stores results as the version of a study that counts. All of it happens in one transaction: whatever goes wrong, the
 * version before it stays as it was. One import at a time changes the studies of an issue, on all nodes together.
 */
@Named
public class SaveStudies {

    private final StudyLock lock;
    private final StudyStore studies;
    private final ResultStore results;
    private final PendingIndex pending;
    private final StudyTrail trail;
    private final MappingMemory memory;
    private final Clock clock;

    @Inject
    public SaveStudies(
            StudyLock lock,
            StudyStore studies,
            ResultStore results,
            PendingIndex pending,
            StudyTrail trail,
            MappingMemory memory,
            Clock clock) {
        this.lock = lock;
        this.studies = studies;
        this.results = results;
        this.pending = pending;
        this.trail = trail;
        this.memory = memory;
        this.clock = clock;
    }

    /**
     * A study that was saved.
     *
     * @param status imported, unchanged or replaced
     */
    record Saved(int id, ImportStatus status) {}

    /**
     * Stores results, unless the study holds the same already. Scores are not searchable yet when this returns.
     *
     * @throws Refusal INVALID if the issue that held the file is gone
     */
    Saved save(NewResults read) {
        return lock.aloneOnExisting(read.identity().issueId(), () -> store(read));
    }

    /**
     * The study of this identity, made without results if there is none.
     *
     * @throws Refusal INVALID if the issue that held the file is gone
     */
    StudyRow reserve(StudyIdentity identity) {
        return lock.aloneOnExisting(
                identity.issueId(), () -> studies.row(identity).orElseGet(() -> studies.create(identity)));
    }

    private Saved store(NewResults read) {
        memory.keep(read.projectId(), read.remembered(clock.instant()));
        Optional<StudyRow> row = studies.row(read.identity());
        Optional<StoredStudy> before = row.flatMap(studies::stored);
        if (before.filter(stored -> isSame(stored, read)).isPresent()) {
            return new Saved(before.get().id(), ImportStatus.UNCHANGED);
        }
        StudyRow study = row.orElseGet(() -> studies.create(read.identity()));
        KeptVersion kept = read.kept(clock.instant());
        int version = studies.addVersion(study.getID(), kept).getID();
        studies.keepFound(version, read.found().kept());
        results.add(version, kept);
        study.setCurrentVersion(version);
        study.save();
        Set<Long> changed = new TreeSet<>(read.outcomeIds());
        before.ifPresent(stored -> changed.addAll(results.outcomesOf(stored.versionId())));
        pending.add(changed);
        ImportStatus status = before.isPresent() ? ImportStatus.REPLACED : ImportStatus.IMPORTED;
        trail.stored(read, status);
        return new Saved(study.getID(), status);
    }

    private static boolean isSame(StoredStudy stored, NewResults read) {
        return stored.source().hash().equals(read.source().hash())
                && stored.findings().mapping().equals(read.findings().mapping())
                && stored.summary().fieldDate().equals(read.fieldDate());
    }
}
