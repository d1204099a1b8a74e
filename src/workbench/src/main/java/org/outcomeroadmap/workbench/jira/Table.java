package org.outcomeroadmap.workbench.jira;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rows of one kind by id, in the order of their ids. Ids are never used twice, not even after a deletion. */
final class Table<T> {
    /** As in Jira, whose own ids start here. */
    static final long FIRST_ID = 10_000;

    private final Store store;
    private final String kind;
    private final ConcurrentSkipListMap<Long, T> rows = new ConcurrentSkipListMap<>();
    private long next;

    Table(Store store, String kind, long next) {
        this.store = store;
        this.kind = kind;
        this.next = next;
    }

    void loaded(long id, T row) {
        rows.put(id, row);
    }

    long nextId() {
        return store.atomically(() -> {
            long id = next++;
            store.writeNextId(kind, next);
            return id;
        });
    }

    Optional<T> get(@Nullable Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(rows.get(id));
    }

    Collection<T> all() {
        return List.copyOf(rows.values());
    }

    List<T> all(Predicate<T> wanted) {
        return rows.values().stream().filter(wanted).toList();
    }

    Optional<T> first(Predicate<T> wanted) {
        return rows.values().stream().filter(wanted).findFirst();
    }

    void put(long id, T row) {
        store.atomically(() -> {
            @Nullable T before = rows.put(id, row);
            store.write(kind, id, row, () -> restore(id, before));
        });
    }

    void remove(long id) {
        store.atomically(() -> {
            @Nullable T before = rows.remove(id);
            store.write(kind, id, null, () -> restore(id, before));
        });
    }

    private void restore(long id, @Nullable T before) {
        if (before == null) {
            rows.remove(id);
        } else {
            rows.put(id, before);
        }
    }
}
