package org.outcomeroadmap.workbench.host;

import com.zaxxer.hikari.HikariConfig;
import java.nio.file.Path;
import java.util.Optional;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.postgresql.Driver;

/** What differs between the databases: how they are reached, and the few statements that standard SQL lacks. */
public enum Dialect {
    /** A file of the site's own folder, for one process. */
    H2("merge into %1$s (%2$s) key (%3$s) values (%4$s)", "next value for %s") {
        @Override
        DatabaseProvider provider(DisposableDataSource source) {
            return new H2DatabaseProvider(source, "PUBLIC");
        }
    },
    /** A server that several processes may share. */
    POSTGRESQL(
            "insert into %1$s (%2$s) values (%4$s) on conflict (%3$s) do update set (%2$s) = row(%5$s)",
            "nextval('%s')") {
        @Override
        DatabaseProvider provider(DisposableDataSource source) {
            return new PostgreSQLDatabaseProvider(source, "public");
        }
    };

    private final String upsert;
    private final String next;

    Dialect(String upsert, String next) {
        this.upsert = upsert;
        this.next = next;
    }

    /** Active Objects' own part of the dialect. */
    abstract DatabaseProvider provider(DisposableDataSource source);

    /**
     * A statement that writes a row in place of one with the same key, with a parameter for each column.
     *
     * @param columns all of them, separated by commas
     * @param key those of the primary key
     */
    public String upsert(String table, String columns, String key) {
        return upsert.formatted(
                table, columns, key, columns.replaceAll("\\w+", "?"), columns.replaceAll("(\\w+)", "excluded.$1"));
    }

    /** A query for the next number of a sequence. */
    public String next(String sequence) {
        return "select " + next.formatted(sequence);
    }

    /**
     * The dialect of a URL, H2 without one.
     *
     * @throws IllegalArgumentException if the URL is not one of PostgreSQL
     */
    public static Dialect of(Optional<String> url) {
        if (url.isPresent() && Driver.parseURL(url.get(), null) == null) {
            throw new IllegalArgumentException("not a URL of PostgreSQL's JDBC driver, such as"
                    + " jdbc:postgresql://localhost:5432/jira?user=NAME&password=PASSWORD");
        }
        return url.isPresent() ? POSTGRESQL : H2;
    }

    static HikariConfig pool(Optional<String> url, Path folder) {
        HikariConfig config = new HikariConfig();
        config.setMaximumPoolSize(16);
        config.setMinimumIdle(2);
        if (url.isPresent()) {
            config.setJdbcUrl(url.get());
        } else {
            // With H2's default delay an acknowledged commit can be lost when the process is killed.
            config.setJdbcUrl("jdbc:h2:file:" + folder.toAbsolutePath().resolve("jira")
                    + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
            config.setUsername("sa");
            config.setPassword("");
        }
        return config;
    }
}
