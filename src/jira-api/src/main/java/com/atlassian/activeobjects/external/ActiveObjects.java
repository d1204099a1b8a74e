package com.atlassian.activeobjects.external;

import static org.outcomeroadmap.signature.Source.PLATFORM_SOURCE;
import static org.outcomeroadmap.signature.Source.SLACK;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.outcomeroadmap.signature.Seen;

/** The app's own tables. */
@Seen(SLACK)
public interface ActiveObjects {

    <T extends RawEntity<K>, K> T get(Class<T> type, K key);

    @Seen(PLATFORM_SOURCE)
    <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys);

    <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params);

    @Seen(PLATFORM_SOURCE)
    <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params);

    @Seen(UNPROVEN)
    <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows);

    void delete(RawEntity<?>... entities);

    <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

    <T extends RawEntity<K>, K> T[] find(Class<T> type);

    <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters);

    <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query);

    @Seen(PLATFORM_SOURCE)
    <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback);

    @Seen(PLATFORM_SOURCE)
    <K> int count(Class<? extends RawEntity<K>> type);

    @Seen(PLATFORM_SOURCE)
    <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

    <K> int count(Class<? extends RawEntity<K>> type, Query query);

    @Seen(PLATFORM_SOURCE)
    <T> T executeInTransaction(TransactionCallback<T> callback);
}
