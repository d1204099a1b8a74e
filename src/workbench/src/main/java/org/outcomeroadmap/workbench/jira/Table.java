package org.outcomeroadmap.workbench.jira;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The rows of one kind by id, in the order of their ids. Ids are never used twice, not even after a deletion. */
final class Table<T> {
    /** As in Jira, whose own ids start here. */
    static final long FIRST_ID = 10_000;

    private final Store store;
    private final String kind;
    private final Class<T> type;
    private final ConcurrentSkipListMap<Long, T> rows = new ConcurrentSkipListMap<>();
    private final List<Lookup<?, T>> lookups = new ArrayList<>();

    Table(Store store, String kind, Class<T> type) {
        this.store = store;
        this.kind = kind;
        this.type = type;
    }

    /** Finds rows by what the function takes from them; to be asked for before the first row is there. */
    <K> Lookup<K, T> by(Function<T, K> key) {
        Lookup<K, T> lookup = new Lookup<>(key);
        lookups.add(lookup);
        return lookup;
    }

    /** Takes over a row from the database, as it was committed by whatever node; without a body it was removed. */
    void read(long id, @Nullable String body) throws JsonProcessingException {
        change(id, body == null ? null : Store.JSON.readValue(body, type));
    }

    long nextId() {
        return store.nextId(kind);
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
            @Nullable T before = change(id, row);
            store.write(kind, id, row, () -> change(id, before));
        });
    }

    /** Writes the row anew from what it is by then, whichever node wrote it last; a row that is gone stays so. */
    void rewrite(long id, UnaryOperator<T> change) {
        store.atomically(() -> get(id).ifPresent(row -> put(id, change.apply(row))));
    }

    void remove(long id) {
        store.atomically(() -> {
            @Nullable T before = change(id, null);
            store.write(kind, id, null, () -> change(id, before));
        });
    }

    private @Nullable T change(long id, @Nullable T row) {
        @Nullable T before = row == null ? rows.remove(id) : rows.put(id, row);
        lookups.forEach(lookup -> lookup.change(id, before, row));
        return before;
    }
}
