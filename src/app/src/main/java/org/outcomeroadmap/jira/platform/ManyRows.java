package org.outcomeroadmap.jira.platform;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores and finds many rows of a table at once, which takes a fraction of the time that they take one by one. */
@Named
public class ManyRows {

    private static final Logger LOG = LoggerFactory.getLogger(ManyRows.class);

    /** Some databases take no more than a thousand values in one question. */
    private static final int SHARE = 500;

    private final ActiveObjects tables;

    @Inject
    public ManyRows(ActiveObjects tables) {
        this.tables = tables;
    }

    /**
     * Stores rows.
     *
     * @param rows values by the names of their columns, in every row of the same columns
     */
    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            tables.create(type, rows);
        } catch (LinkageError missing) {
            // Not seen on Jira 11 yet, so that a site without it must do with the slow way.
            LOG.debug("This Jira stores rows one by one", missing);
            rows.forEach(row -> tables.create(type, row));
        }
    }

    /**
     * Finds the rows that have one of these values in a column.
     *
     * @param reading says which columns are read
     * @param values of the column, in any number; each once is enough
     */
    public static <T extends RawEntity<K>, K> List<T> find(
            ActiveObjects tables, Class<T> type, Supplier<Query> reading, String column, Collection<Long> values) {
        List<T> found = new ArrayList<>();
        List<Long> all = List.copyOf(new TreeSet<>(values));
        for (int from = 0; from < all.size(); from += SHARE) {
            List<Long> share = all.subList(from, Math.min(from + SHARE, all.size()));
            String marks = String.join(", ", Collections.nCopies(share.size(), "?"));
            Query query = reading.get().where(column + " IN (" + marks + ")", share.toArray());
            found.addAll(List.of(tables.find(type, query)));
        }
        return found;
    }
}
