package org.outcomeroadmap.jira.study;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.outcomeroadmap.jira.platform.ManyRows;

/**
 * Outcomes whose scores changed and are not yet searchable by them. What a change writes here in its own transaction
 * outlives a crash, so that the node that starts next, or the next import, finishes the work.
 */
@Named
public class PendingIndex {

    private static final int SHARE = 200;

    private final ActiveObjects tables;
    private final ScoreBoards boards;
    private final GroupScores groups;
    private final ScoresChanged listener;
    private final ManyRows rows;

    @Inject
    public PendingIndex(
            ActiveObjects tables, ScoreBoards boards, GroupScores groups, ScoresChanged listener, ManyRows rows) {
        this.tables = tables;
        this.boards = boards;
        this.groups = groups;
        this.listener = listener;
        this.rows = rows;
    }

    /** Notes outcomes. To be called within the transaction that changes their scores. */
    public void add(Collection<Long> outcomeIds) {
        rows.create(
                PendingRow.class,
                new TreeSet<>(outcomeIds)
                        .stream()
                                .map(id -> Map.<String, Object>of("OUTCOME_ID", id))
                                .toList());
    }

    /**
     * Drops what is cached of all noted outcomes and tells the listener. Returns when they are searchable by their new
     * scores. May run on several nodes at once: doing it twice does no harm, losing one would.
     */
    public void drain() {
        List<PendingRow> noted = next();
        while (!noted.isEmpty()) {
            TreeSet<Long> outcomes = new TreeSet<>();
            noted.forEach(row -> outcomes.add(row.getOutcomeId()));
            drop(outcomes);
            listener.scoresChanged(outcomes);
            remove(noted);
            noted = next();
        }
    }

    /** How many notes are left. */
    int size() {
        return tables.count(PendingRow.class, Query.select());
    }

    /** A share of the work: what is done of it stays done when the rest is interrupted. */
    private List<PendingRow> next() {
        return Stream.of(
                        tables.find(PendingRow.class, Query.select().order("ID").limit(SHARE)))
                .toList();
    }

    /** The outcomes that are noted. */
    public Set<Long> outcomes() {
        return Stream.of(tables.find(PendingRow.class))
                .map(PendingRow::getOutcomeId)
                .collect(Collectors.toSet());
    }

    /** Does for some of the outcomes what {@link #drain()} does for all, so that a long work can tell how far it is. */
    public void drain(Collection<Long> outcomeIds) {
        Set<Long> asked = Set.copyOf(outcomeIds);
        // Read first: what is noted from here on is of a change that this may not have seen.
        List<PendingRow> noted = Stream.of(tables.find(PendingRow.class))
                .filter(row -> asked.contains(row.getOutcomeId()))
                .toList();
        drop(asked);
        listener.scoresChanged(asked);
        for (int from = 0; from < noted.size(); from += SHARE) {
            remove(noted.subList(from, Math.min(from + SHARE, noted.size())));
        }
    }

    private void drop(Set<Long> outcomeIds) {
        boards.drop(outcomeIds);
        groups.forget();
    }

    private void remove(List<PendingRow> done) {
        if (!done.isEmpty()) {
            Object[] ids = done.stream().map(PendingRow::getID).toArray();
            tables.deleteWithSQL(PendingRow.class, Rows.in("ID", ids.length), ids);
        }
    }
}
