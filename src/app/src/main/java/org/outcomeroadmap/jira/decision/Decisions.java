package org.outcomeroadmap.jira.decision;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.outcomeroadmap.jira.platform.ManyRows;
import org.outcomeroadmap.jira.platform.Transactions;

/** Keeps what was decided about issues, at most one decision for each. It stays with an issue that moves. */
@Named
public class Decisions {

    /** The most characters that a decision has. */
    public static final int LONGEST = 255;

    private final ActiveObjects tables;
    private final Transactions transactions;
    private final ClusterLockService locks;

    @Inject
    public Decisions(ActiveObjects tables, Transactions transactions, ClusterLockService locks) {
        this.tables = tables;
        this.transactions = transactions;
        this.locks = locks;
    }

    /** What was decided about the issue. */
    public Optional<Decision> of(long issueId) {
        return row(issueId).map(Decisions::decision);
    }

    /** What was decided about these issues, by their ids; issues without a decision are left out. */
    public Map<Long, Decision> among(Collection<Long> issueIds) {
        Map<Long, Decision> found = new HashMap<>();
        for (DecisionRow row : ManyRows.find(tables, DecisionRow.class, Query::select, "ISSUE_ID", issueIds)) {
            found.put(row.getIssueId(), decision(row));
        }
        return found;
    }

    /** Keeps a decision in place of the one that there is, and does in the same transaction what belongs to it. */
    void put(long issueId, Decision decision, Runnable along) {
        alone(issueId, () -> {
            Optional<DecisionRow> known = row(issueId);
            known.ifPresentOrElse(row -> change(row, decision), () -> add(issueId, decision));
            along.run();
            return issueId;
        });
    }

    /** Keeps a decision that was made elsewhere, unless there is one here. To be called within a transaction. */
    public void restore(long issueId, Decision decision) {
        if (row(issueId).isEmpty()) {
            add(issueId, decision);
        }
    }

    /** Removes the decision, if there is one, and then does in the same transaction what belongs to it. */
    void remove(long issueId, Runnable along) {
        alone(issueId, () -> {
            if (forget(issueId)) {
                along.run();
            }
            return issueId;
        });
    }

    /** Removes what was decided about an issue that is being deleted, and answers whether there was anything. */
    boolean forget(long issueId) {
        return tables.deleteWithSQL(DecisionRow.class, "ISSUE_ID = ?", issueId) > 0;
    }

    /** Removes what was decided about issues that are no more. */
    void forgetLost(LongPredicate exists) {
        transactions.inOne(() -> Stream.of(tables.find(DecisionRow.class))
                .mapToLong(DecisionRow::getIssueId)
                .filter(exists.negate())
                .filter(this::forget)
                .count());
    }

    private void alone(long issueId, Supplier<Long> work) {
        ClusterLock lock = locks.getLockForName("org.outcomeroadmap.jira.decision." + issueId);
        lock.lock();
        try {
            transactions.inOne(work);
        } finally {
            lock.unlock();
        }
    }

    private void add(long issueId, Decision decision) {
        tables.create(
                DecisionRow.class,
                new DBParam("ISSUE_ID", issueId),
                new DBParam("WORDS", decision.text()),
                new DBParam("DECIDED_BY", decision.authorKey()),
                new DBParam("DECIDED_AT", Date.from(decision.at())));
    }

    private static void change(DecisionRow row, Decision decision) {
        row.setWords(decision.text());
        row.setDecidedBy(decision.authorKey());
        row.setDecidedAt(Date.from(decision.at()));
        row.save();
    }

    private Optional<DecisionRow> row(long issueId) {
        return Stream.of(tables.find(DecisionRow.class, "ISSUE_ID = ?", issueId))
                .findFirst();
    }

    private static Decision decision(DecisionRow row) {
        return new Decision(
                row.getWords(), row.getDecidedBy(), row.getDecidedAt().toInstant());
    }
}
