package org.outcomeroadmap.workbench;

import com.zaxxer.hikari.HikariConfig;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.outcomeroadmap.workbench.host.Database;
import org.outcomeroadmap.workbench.host.Dialect;

/** The kinds of database that a site may be kept in; PostgreSQL is started once, when a test first asks for it. */
public enum TestDatabase {
    MEMORY,
    H2,
    POSTGRESQL;

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

    /** What a site in this folder is started with: the same for the same folder, as after a restart. */
    public Optional<String> url(Path folder) {
        if (this != POSTGRESQL) {
            return Optional.empty();
        }
        String name =
                "site_" + Integer.toHexString(folder.toAbsolutePath().toString().hashCode());
        try (Connection connection = Server.STARTED.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'");
            if (!found.next()) {
                statement.execute("create database " + name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Optional.of(Server.STARTED.getJdbcUrl("postgres", name));
    }

    /** Opens the database of a site in this folder; one in memory is there until the process ends. */
    public Database open(Path folder) {
        if (this != MEMORY) {
            return new Database(url(folder), folder);
        }
        HikariConfig memory = new HikariConfig();
        memory.setJdbcUrl(
                "jdbc:h2:mem:" + folder.toAbsolutePath().toString().replaceAll("\\W", "_") + ";DB_CLOSE_DELAY=-1");
        return new Database(Dialect.H2, memory);
    }
}
