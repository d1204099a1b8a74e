package org.outcomeroadmap.jira.evaluation;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.outcomeroadmap.evaluation.TaskResults;

/** The tasks of usability tests in the app's tables: one row per task of a version. */
@Named
public class TaskStore {

    private static final long NO_OUTCOME = 0;

    private final ActiveObjects tables;

    @Inject
    public TaskStore(ActiveObjects tables) {
        this.tables = tables;
    }

    /** The tasks of a version, in the order of its file. */
    public List<KeptTask> ofVersion(int versionId) {
        return Stream.of(tables.find(TaskRow.class, "VERSION_ID = ?", versionId))
                .sorted(Comparator.comparingInt(TaskRow::getID))
                .map(TaskStore::task)
                .toList();
    }

    /** Stores all tasks of a version. To be called within a transaction. */
    public void add(int versionId, List<KeptTask> tasks) {
        for (KeptTask task : tasks) {
            tables.create(
                    TaskRow.class,
                    new DBParam("VERSION_ID", versionId),
                    new DBParam("TASK", task.task()),
                    new DBParam("WORDING", task.text().orElse(null)),
                    new DBParam("OUTCOME_ID", task.outcomeId().orElse(NO_OUTCOME)),
                    new DBParam(
                            "PACKED", task.results().map(TaskResults::packed).orElse(null)));
        }
    }

    /** Removes all tasks of a version. To be called within a transaction. */
    public void removeVersion(int versionId) {
        tables.deleteWithSQL(TaskRow.class, "VERSION_ID = ?", versionId);
    }

    /** Lets tasks be about no outcome that were about this one. To be called within a transaction. */
    public void removeOutcome(long outcomeId) {
        for (TaskRow row : tables.find(TaskRow.class, "OUTCOME_ID = ?", outcomeId)) {
            row.setOutcomeId(NO_OUTCOME);
            row.save();
        }
    }

    /** Whether any task is about the outcome. */
    public boolean holds(long outcomeId) {
        return tables.find(TaskRow.class, "OUTCOME_ID = ?", outcomeId).length > 0;
    }

    /** The outcomes that tasks of any version are about. */
    public List<Long> outcomes() {
        return Stream.of(tables.find(TaskRow.class))
                .map(TaskRow::getOutcomeId)
                .filter(id -> id != NO_OUTCOME)
                .distinct()
                .toList();
    }

    private static KeptTask task(TaskRow row) {
        return new KeptTask(
                row.getTask(),
                Optional.ofNullable(row.getWording()),
                Optional.of(row.getOutcomeId()).filter(id -> id != NO_OUTCOME),
                Optional.ofNullable(row.getPacked()).map(TaskResults::unpacked));
    }
}
