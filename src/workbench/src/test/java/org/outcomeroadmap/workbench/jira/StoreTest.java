package org.outcomeroadmap.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.outcomeroadmap.workbench.TestDatabase;
import org.outcomeroadmap.workbench.host.Database;

/** What is in memory is what was committed, by whatever node and in whatever transaction. */
@ParameterizedClass
@EnumSource(names = {"MEMORY", "POSTGRESQL"})
class StoreTest {
    private final TestDatabase kind;

    @TempDir
    private Path folder;

    private Database database;
    private Node one;
    private Node other;

    StoreTest(TestDatabase kind) {
        this.kind = kind;
    }

    private record Note(String text) {}

    /** A store of its own memory, as each node has it. */
    private static final class Node {
        final Store store;
        final Table<Note> notes;

        Node(Database database) {
            store = new Store(database);
            notes = store.table("note", Note.class);
            store.catchUp();
        }

        void write(long id, String text) {
            notes.put(id, new Note(text));
        }

        String text(long id) {
            return notes.get(id).map(Note::text).orElse("none");
        }
    }

    @BeforeEach
    void open() {
        database = kind.open(folder);
        one = new Node(database);
        other = new Node(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aRollbackOfTheSurroundingTransactionTakesTheRowsBackInMemoryToo() {
        one.write(1, "old");

        assertThatThrownBy(() -> database.inTransaction(() -> {
                    one.write(1, "new");
                    one.write(2, "new");
                    throw new IllegalStateException("the app failed");
                }))
                .hasMessage("the app failed");

        assertThat(one.text(1)).isEqualTo("old");
        assertThat(one.text(2)).isEqualTo("none");
        assertThat(new Node(database).text(1)).isEqualTo("old");
        one.write(2, "later");
        assertThat(new Node(database).text(2)).isEqualTo("later");
    }

    @Test
    void aPartThatFailsIsUndoneAloneWhenItsCallerGoesOn() {
        database.inTransaction(() -> {
            one.write(1, "before");
            assertThatThrownBy(() -> one.store.atomically(() -> {
                        one.write(1, "part");
                        one.write(2, "part");
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
            one.write(3, "after");
            return true;
        });

        for (Node node : List.of(one, new Node(database))) {
            assertThat(node.text(1)).isEqualTo("before");
            assertThat(node.text(2)).isEqualTo("none");
            assertThat(node.text(3)).isEqualTo("after");
        }
    }

    @Test
    void aNodeSeesWhatTheOtherCommittedAndNothingElse() {
        one.write(1, "made");
        one.write(2, "removed");
        other.store.catchUp();
        assertThat(other.text(2)).isEqualTo("removed");
        one.notes.remove(2);
        database.inTransaction(() -> {
            one.write(3, "open");
            if (kind == TestDatabase.POSTGRESQL) {
                catchUpElsewhere();
                assertThat(other.text(2)).isEqualTo("none");
                assertThat(other.text(3)).isEqualTo("none");
            }
            return true;
        });
        other.store.catchUp();
        assertThat(other.text(1)).isEqualTo("made");
        assertThat(other.text(3)).isEqualTo("open");
    }

    private void catchUpElsewhere() {
        ExecutorService elsewhere = Executors.newSingleThreadExecutor();
        try {
            elsewhere.submit(other.store::catchUp).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            elsewhere.shutdown();
        }
    }

    @Test
    void writersOfBothNodesNeverOverwriteWhatTheyHaveNotSeen() throws Exception {
        int each = 25;
        ExecutorService writers = Executors.newFixedThreadPool(4);
        List<Future<?>> running = new ArrayList<>();
        for (Node node : List.of(one, other, one, other)) {
            running.add(writers.submit(() -> {
                for (int i = 0; i < each; i++) {
                    node.store.atomically(() -> {
                        node.write(1, node.text(1) + "+");
                        node.write(node.notes.nextId(), "own");
                    });
                }
            }));
        }
        for (Future<?> writer : running) {
            writer.get();
        }
        writers.shutdown();

        Node fresh = new Node(database);
        assertThat(fresh.text(1)).isEqualTo("none" + "+".repeat(4 * each));
        assertThat(fresh.notes.all(note -> note.text().equals("own"))).hasSize(4 * each);
    }

    @Test
    void ticketsRiseOnAllNodes() {
        long first = one.store.ticket();
        long second = other.store.ticket();
        assertThat(second).isGreaterThan(first);
        assertThat(one.store.ticket()).isGreaterThan(second);
    }
}
