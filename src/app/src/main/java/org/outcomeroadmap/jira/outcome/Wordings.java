package org.outcomeroadmap.jira.outcome;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.platform.ManyRows;
import org.outcomeroadmap.jira.platform.Transactions;

/**
 * The wordings that each outcome has had. Scores of different wordings are not compared with each other: people were
 * asked something else.
 */
@Named
public class Wordings {

    /** The number of an outcome's first wording. */
    static final int FIRST = 1;

    private final ActiveObjects tables;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public Wordings(ActiveObjects tables, Transactions transactions, Clock clock) {
        this.tables = tables;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The number of the wording that the outcome has now; 1 as long as none was kept. */
    public int version(long outcomeId) {
        return latest(outcomeId).map(WordingRow::getEdition).orElse(FIRST);
    }

    /** The numbers of the wordings that these outcomes have now, by their ids; those of whom none was kept are left out. */
    Map<Long, Integer> versions(Collection<Long> outcomeIds) {
        Map<Long, Integer> versions = new HashMap<>();
        Supplier<Query> reading = () -> Query.select("ID, OUTCOME_ID, EDITION");
        for (WordingRow row : ManyRows.find(tables, WordingRow.class, reading, "OUTCOME_ID", outcomeIds)) {
            versions.merge(row.getOutcomeId(), row.getEdition(), Math::max);
        }
        return versions;
    }

    /**
     * Keeps the wording, unless it is the one that the outcome has already.
     *
     * @param successMeasure null while the statement has none
     * @return whether it is a new wording of an outcome that had another
     */
    public boolean keep(long outcomeId, String job, @Nullable String successMeasure, @Nullable ApplicationUser author) {
        return transactions.inOne(() -> {
            Optional<WordingRow> latest = latest(outcomeId);
            if (latest.filter(row -> says(row, job, successMeasure)).isPresent()) {
                return false;
            }
            add(
                    outcomeId,
                    new Wording(
                            latest.map(WordingRow::getEdition).orElse(0) + 1,
                            job,
                            successMeasure,
                            clock.instant(),
                            author == null ? null : author.getKey()));
            return latest.isPresent();
        });
    }

    /** One wording that an outcome has or had. */
    public record Wording(
            int version,
            String job,
            @Nullable String successMeasure,
            Instant writtenAt,
            @Nullable String writtenBy) {}

    /** All wordings of the outcome, oldest first. */
    public List<Wording> history(long outcomeId) {
        return Stream.of(tables.find(WordingRow.class, "OUTCOME_ID = ?", outcomeId))
                .sorted(Comparator.comparingInt(WordingRow::getEdition))
                .map(row -> new Wording(
                        row.getEdition(),
                        row.getJob(),
                        row.getSuccessMeasure(),
                        row.getWrittenAt().toInstant(),
                        row.getWrittenBy()))
                .toList();
    }

    /** Replaces the wordings of the outcome by those that it had elsewhere. To be called within a transaction. */
    public void restore(long outcomeId, List<Wording> oldestFirst) {
        tables.deleteWithSQL(WordingRow.class, "OUTCOME_ID = ?", outcomeId);
        oldestFirst.forEach(wording -> add(outcomeId, wording));
    }

    private void add(long outcomeId, Wording wording) {
        Map<String, Object> row = new HashMap<>();
        row.put("OUTCOME_ID", outcomeId);
        row.put("EDITION", wording.version());
        row.put("JOB", wording.job());
        row.put("SUCCESS_MEASURE", wording.successMeasure());
        row.put("WRITTEN_AT", Date.from(wording.writtenAt()));
        row.put("WRITTEN_BY", wording.writtenBy());
        tables.create(WordingRow.class, columns(row));
    }

    /** Removes the wordings of outcomes that are no more. */
    public void forgetLost(LongPredicate exists) {
        transactions.inOne(() -> Stream.of(tables.find(WordingRow.class))
                .mapToLong(WordingRow::getOutcomeId)
                .distinct()
                .filter(exists.negate())
                .map(id -> tables.deleteWithSQL(WordingRow.class, "OUTCOME_ID = ?", id))
                .sum());
    }

    private static DBParam[] columns(Map<String, Object> row) {
        return row.entrySet().stream()
                .map(column -> new DBParam(column.getKey(), column.getValue()))
                .toArray(DBParam[]::new);
    }

    private Optional<WordingRow> latest(long outcomeId) {
        WordingRow[] rows = tables.find(
                WordingRow.class,
                Query.select()
                        .where("OUTCOME_ID = ?", outcomeId)
                        .order("EDITION DESC")
                        .limit(1));
        return rows.length == 0 ? Optional.empty() : Optional.of(rows[0]);
    }

    private static boolean says(WordingRow row, String job, @Nullable String successMeasure) {
        return row.getJob().equals(job) && Objects.equals(row.getSuccessMeasure(), successMeasure);
    }
}
