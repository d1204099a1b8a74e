package org.outcomeroadmap.jira.outcome;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.platform.Transactions;

/**
 * The wordings that each outcome has had. Scores of different wordings are not compared with each other: people were
 * asked something else.
 */
@Named
public class Wordings {

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
        return latest(outcomeId).map(WordingRow::getEdition).orElse(1);
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
            Map<String, Object> row = new HashMap<>();
            row.put("OUTCOME_ID", outcomeId);
            row.put("EDITION", latest.map(WordingRow::getEdition).orElse(0) + 1);
            row.put("JOB", job);
            row.put("SUCCESS_MEASURE", successMeasure);
            row.put("WRITTEN_AT", Date.from(clock.instant()));
            row.put("WRITTEN_BY", author == null ? null : author.getKey());
            tables.create(WordingRow.class, columns(row));
            return latest.isPresent();
        });
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
