package org.outcomeroadmap.acceptance;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where the workbenches of a test run keep their data: H2 in the data folder, or with
 * {@code -Dworkbench.database=postgresql} a PostgreSQL that is started once for all tests.
 */
final class SiteDatabase {

    private static final Map<Path, String> URLS = new ConcurrentHashMap<>();

    private SiteDatabase() {}

    private static final class Server {
        static final EmbeddedPostgres STARTED = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What a workbench with this data folder is started with: the same again after a restart. */
    static Optional<String> url(Path data) {
        return System.getProperty("workbench.database", "h2").equals("postgresql")
                ? Optional.of(postgresql(data))
                : Optional.empty();
    }

    /** A PostgreSQL database that belongs to this data folder. */
    static String postgresql(Path data) {
        return URLS.computeIfAbsent(data, folder -> create("site_" + URLS.size()));
    }

    private static String create(String name) {
        try (Connection connection = Server.STARTED.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return Server.STARTED.getJdbcUrl("postgres", name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
