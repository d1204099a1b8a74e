package org.outcomeroadmap.workbench.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** Active Objects: the {@code ao} module and each app's own service, whose tables follow the app's entities. */
final class StoredObjects implements ModuleKind, ServiceFactory<ActiveObjects> {

    private final Database database;
    private final Map<Bundle, EntityManager> managers = new ConcurrentHashMap<>();
    private final ClusterLockService locks;
    private final Function<Bundle, App> apps;

    /**
     * Makes the service.
     *
     * @param locks keep two nodes from making the same tables at once
     * @param apps finds the app of a bundle
     */
    StoredObjects(Database database, ClusterLockService locks, Function<Bundle, App> apps) {
        this.database = database;
        this.locks = locks;
        this.apps = apps;
    }

    @Override
    public Runnable enable(Xml module, App app) {
        String prefix = "AO_" + hash(module.attribute("namespace").orElse(app.getKey())) + "_";
        DataSource source = database.source();
        DisposableDataSource disposable = (DisposableDataSource) Proxy.newProxyInstance(
                StoredObjects.class.getClassLoader(),
                new Class<?>[] {DisposableDataSource.class},
                (proxy, method, arguments) ->
                        method.getName().equals("dispose") ? null : method.invoke(source, arguments));
        EntityManager manager = new EntityManager(database.dialect().provider(disposable), new Configuration(prefix));
        Lock making = locks.getLockForName("workbench.tables." + prefix);
        making.lock();
        try {
            manager.migrate(entities(module, app.context()));
        } catch (SQLException e) {
            throw new IllegalStateException("The tables could not be made: " + e.getMessage(), e);
        } finally {
            making.unlock();
        }
        managers.put(app.bundle(), manager);
        return () -> managers.remove(app.bundle());
    }

    @SuppressWarnings("unchecked") // An array of a generic type can only be made so.
    private static Class<? extends RawEntity<?>>[] entities(Xml module, AppContext context) {
        return (Class<? extends RawEntity<?>>[]) module.children("entity").stream()
                .map(entity -> context.load(entity.text()))
                .toArray(Class<?>[]::new);
    }

    private static String hash(String namespace) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(26).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("MD5 is in every JDK", e);
        }
    }

    @Override
    public ActiveObjects getService(Bundle bundle, ServiceRegistration<ActiveObjects> registration) {
        return (ActiveObjects) Proxy.newProxyInstance(
                StoredObjects.class.getClassLoader(), new Class<?>[] {ActiveObjects.class}, (proxy, method, args) -> {
                    if (method.getName().equals("executeInTransaction")) {
                        return inTransaction(bundle, (TransactionCallback<?>) args[0]);
                    }
                    if (method.getDeclaringClass() == Object.class) {
                        return method.invoke(this, args);
                    }
                    try {
                        return EntityManager.class
                                .getMethod(method.getName(), method.getParameterTypes())
                                .invoke(manager(bundle), args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() instanceof SQLException sql ? new ActiveObjectsException(sql) : e.getCause();
                    }
                });
    }

    @SuppressWarnings("deprecation") // Forgetting all entities is meant for exactly this.
    private <T> T inTransaction(Bundle bundle, TransactionCallback<T> work) {
        EntityManager manager = manager(bundle);
        try {
            return database.inTransaction(work::doInTransaction);
        } catch (RuntimeException | Error e) {
            // Entities that were read inside keep values that were never stored.
            manager.flushEntityCache();
            throw e;
        }
    }

    private EntityManager manager(Bundle bundle) {
        EntityManager manager = managers.get(bundle);
        if (manager == null) {
            throw new IllegalStateException(
                    apps.apply(bundle).getKey() + " uses Active Objects before its ao module is enabled, or has none");
        }
        return manager;
    }

    @Override
    public void ungetService(
            Bundle bundle, ServiceRegistration<ActiveObjects> registration, @Nullable ActiveObjects service) {
        // The manager ends with its module.
    }

    /** Names in Atlassian's way below one prefix, which alone is managed. */
    private record Configuration(String prefix) implements EntityManagerConfiguration {

        @Override
        @SuppressWarnings("deprecation") // The interface asks for it.
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return new SimpleNameConverters(
                    new AtlassianTableNameConverter(name -> prefix + name),
                    new AtlassianFieldNameConverter(),
                    new AtlassianSequenceNameConverter(),
                    new AtlassianTriggerNameConverter(),
                    new AtlassianIndexNameConverter(),
                    new AtlassianUniqueNameConverter());
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix);
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
