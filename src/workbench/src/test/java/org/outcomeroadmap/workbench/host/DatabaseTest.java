package org.outcomeroadmap.workbench.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.outcomeroadmap.workbench.TestDatabase;

/** What the database acknowledged is there after the worst end of the process. */
@ParameterizedClass
@EnumSource(names = {"H2", "POSTGRESQL"})
class DatabaseTest {

    private static final int ENOUGH = 300;

    private final TestDatabase kind;

    @TempDir
    private Path folder;

    DatabaseTest(TestDatabase kind) {
        this.kind = kind;
    }

    /** Inserts numbers for ever and prints each one once it is committed. */
    static final class Inserter {

        public static void main(String[] arguments) throws SQLException {
            try (Database database = new Database(Stream.of(arguments).skip(1).findFirst(), Path.of(arguments[0]))) {
                execute(database, "CREATE TABLE number (id INT PRIMARY KEY)");
                for (int i = 1; i > 0; i++) {
                    execute(database, "INSERT INTO number VALUES (" + i + ")");
                    System.out.println(i);
                }
            }
        }
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = database.source().getConnection()) {
            connection.createStatement().execute(sql);
        }
    }

    private static int count(Database database) throws SQLException {
        try (Connection connection = database.source().getConnection();
                ResultSet found = connection.createStatement().executeQuery("SELECT COUNT(*) FROM number")) {
            found.next();
            return found.getInt(1);
        }
    }

    @Test
    void keepsEveryAcknowledgedRowWhenTheProcessIsKilled() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Inserter.class.getName(),
                folder.toString()));
        kind.url(folder).ifPresent(command::add);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int acknowledged = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged = Integer.parseInt(line);
                if (acknowledged == ENOUGH) {
                    // Through the handle, which leaves what was printed to be read.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(acknowledged).isGreaterThanOrEqualTo(ENOUGH);
        try (Database database = kind.open(folder)) {
            assertThat(count(database)).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    @Test
    void keepsOrDropsATransactionAsAWholeWhoeverWritesInIt() throws Exception {
        try (Database database = kind.open(folder)) {
            execute(database, "CREATE TABLE number (id INT PRIMARY KEY)");
            assertThatThrownBy(() -> database.inTransaction(() -> {
                        insert(database, 1);
                        database.inTransaction(() -> insert(database, 2));
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
            assertThat(count(database)).isZero();
            database.inTransaction(() -> insert(database, 1) + insert(database, 2));
            assertThat(count(database)).isEqualTo(2);
        }
    }

    @Test
    void saysWhichDatabaseCannotBeUsedAndNoPassword() {
        Optional<String> nobody = Optional.of("jdbc:postgresql://localhost:1/jira?user=jira&password=secret");
        assertThatThrownBy(() -> new Database(nobody, folder))
                .isInstanceOf(Database.Unreachable.class)
                .hasMessageStartingWith("The database jdbc:postgresql://localhost:1/jira can't be used: Connection")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> new Database(Optional.of("jdbc:mysql://localhost/jira?password=secret"), folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jdbc:postgresql://")
                .hasMessageNotContaining("secret");
    }

    private static int insert(Database database, int number) {
        try {
            execute(database, "INSERT INTO number VALUES (" + number + ")");
            return number;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
