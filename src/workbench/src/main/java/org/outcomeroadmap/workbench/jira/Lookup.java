package org.outcomeroadmap.workbench.jira;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of a table by something other than their ids, in the order of their ids; kept up by the table. */
final class Lookup<K, T> {
    private final Function<T, K> key;
    private final Map<K, ConcurrentSkipListMap<Long, T>> rows = new ConcurrentHashMap<>();

    Lookup(Function<T, K> key) {
        this.key = key;
    }

    void change(long id, @Nullable T before, @Nullable T after) {
        if (before != null && (after == null || !Objects.equals(key.apply(before), key.apply(after)))) {
            rows.computeIfPresent(key.apply(before), (same, found) -> {
                found.remove(id);
                return found.isEmpty() ? null : found;
            });
        }
        if (after != null) {
            rows.computeIfAbsent(key.apply(after), none -> new ConcurrentSkipListMap<>())
                    .put(id, after);
        }
    }

    List<T> all(K wanted) {
        ConcurrentSkipListMap<Long, T> found = rows.get(wanted);
        return found == null ? List.of() : List.copyOf(found.values());
    }

    Optional<T> first(K wanted) {
        return all(wanted).stream().findFirst();
    }
}
