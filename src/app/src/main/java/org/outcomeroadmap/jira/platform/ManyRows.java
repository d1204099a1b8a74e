package org.outcomeroadmap.jira.platform;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import net.java.ao.RawEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores many rows of a table at once, which takes a fraction of the time that they take one by one. */
@Named
public class ManyRows {

    private static final Logger LOG = LoggerFactory.getLogger(ManyRows.class);

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
}
