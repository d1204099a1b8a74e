package org.outcomeroadmap.workbench.host;

import com.atlassian.plugin.Plugin;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One installed app. It is enabled as a whole: when one module fails, none is enabled and the reason is kept. */
public final class App implements Plugin {

    private static final Logger LOG = LoggerFactory.getLogger(App.class);

    private final Bundle bundle;
    private final Descriptor descriptor;
    private final long content;
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private final Map<Xml, Runnable> on = new LinkedHashMap<>();
    private volatile @Nullable AppContext context;
    private volatile @Nullable Templates templates;
    private volatile boolean enabled;
    private volatile String failure = "";

    /**
     * Makes an app that isn't enabled yet.
     *
     * @param content checksum of its jar
     */
    App(Bundle bundle, Descriptor descriptor, long content) {
        this.bundle = bundle;
        this.descriptor = descriptor;
        this.content = content;
    }

    @Override
    public String getKey() {
        return descriptor.key();
    }

    @Override
    public String getName() {
        return descriptor.name();
    }

    /** Checksum of its jar. */
    long content() {
        return content;
    }

    /** Its version as the descriptor tells it. */
    public String version() {
        return descriptor.version();
    }

    /** What it does, empty when not told. */
    public String description() {
        return descriptor.description();
    }

    /** Who made it, empty when not told. */
    public String vendor() {
        return descriptor.vendor();
    }

    /** Where it is configured, a path below Jira's base. */
    public Optional<String> configureUrl() {
        return Optional.ofNullable(descriptor.params().get("configure.url"));
    }

    /** Whether its modules are on. */
    public boolean enabled() {
        return enabled;
    }

    /** What it declares, in the order of its descriptor. */
    public List<Module> modules() {
        return descriptor.modules().stream()
                .map(module -> new Module(
                        module.attribute("key").orElse(module.name()),
                        module.attribute("name").orElse(""),
                        module.name(),
                        on.containsKey(module)))
                .toList();
    }

    /**
     * One module.
     *
     * @param key its key within the app
     * @param name what the descriptor calls it, empty when it has no name
     * @param type the element's name, such as {@code web-panel}
     */
    public record Module(String key, String name, String type, boolean enabled) {}

    /** Why it could not be enabled, empty when it could. */
    public String failure() {
        return failure;
    }

    /** Changes with every other jar. */
    String stamp() {
        return version() + "-" + Long.toHexString(content);
    }

    Descriptor descriptor() {
        return descriptor;
    }

    /** Its context. Only for what runs while it is enabled or being enabled. */
    AppContext context() {
        AppContext current = context;
        if (current == null) {
            throw new IllegalStateException(getKey() + " is not enabled");
        }
        return current;
    }

    /** Its templates, under the same rule as its context. */
    Templates templates() {
        Templates current = templates;
        if (current == null) {
            throw new IllegalStateException(getKey() + " is not enabled");
        }
        return current;
    }

    Bundle bundle() {
        return bundle;
    }

    /**
     * Runs code of the app while it can't be disabled, with its class loader.
     *
     * @return empty when it is not enabled
     */
    <T> Optional<T> use(Supplier<T> work) {
        use.readLock().lock();
        try {
            AppContext current = context;
            return enabled && current != null ? Optional.of(current.withLoader(work)) : Optional.empty();
        } finally {
            use.readLock().unlock();
        }
    }

    /**
     * Switches everything on but the modules that an administrator disabled; a failure is recorded, not thrown.
     *
     * @param kinds what can be declared
     * @param disabled keys of modules
     */
    void enable(Map<String, ModuleKind> kinds, Set<String> disabled) {
        exclusively(() -> {
            failure = "";
            try {
                bundle.start();
                AppContext started = new AppContext(bundle);
                context = started;
                templates = new Templates(started);
                for (Xml module : descriptor.inOrder()) {
                    if (!disabled.contains(module.attribute("key").orElse(""))) {
                        on.put(module, kind(kinds, module).enable(module, this));
                    }
                }
                enabled = true;
            } catch (BundleException | IOException | RuntimeException | LinkageError e) {
                failure = reason(e);
                LOG.error(
                        "App {}: 0 of {} modules enabled: {}",
                        getKey(),
                        modules().size(),
                        failure,
                        e);
                switchOff();
            }
        });
    }

    /**
     * Switches one module of the enabled app on or off.
     *
     * @throws IllegalArgumentException if it can't be switched on, with the reason
     */
    void switchModule(String key, boolean wanted, Map<String, ModuleKind> kinds) {
        List<Xml> found = descriptor.modules().stream()
                .filter(module -> module.attribute("key").equals(Optional.of(key)))
                .toList();
        exclusively(() -> found.forEach(module -> {
            Runnable end = on.get(module);
            try {
                if (wanted && end == null) {
                    on.put(module, kind(kinds, module).enable(module, this));
                } else if (!wanted && end != null) {
                    on.remove(module);
                    undo(end);
                }
            } catch (RuntimeException | LinkageError e) {
                throw new IllegalArgumentException(reason(e), e);
            }
        }));
    }

    private void exclusively(Runnable work) {
        use.writeLock().lock();
        try {
            work.run();
        } finally {
            use.writeLock().unlock();
        }
    }

    private static ModuleKind kind(Map<String, ModuleKind> kinds, Xml module) {
        ModuleKind kind = kinds.get(module.name());
        if (kind == null) {
            throw new IllegalArgumentException("Jira knows no module type <" + module.name() + ">");
        }
        return kind;
    }

    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = String.valueOf(failure.getMessage());
        String cause = String.valueOf(root.getMessage());
        return message.contains(cause) ? message : message + ": " + cause;
    }

    /** Switches everything off after the requests that are under way. */
    void disable() {
        exclusively(this::switchOff);
    }

    private void switchOff() {
        enabled = false;
        List<Runnable> undo = new ArrayList<>(on.values());
        on.clear();
        Collections.reverse(undo);
        undo.forEach(this::undo);
        AppContext started = context;
        if (started != null) {
            undo(started::close);
        }
        context = null;
        templates = null;
        try {
            bundle.stop();
        } catch (BundleException e) {
            LOG.error("App {}: its bundle did not stop", getKey(), e);
        }
        // Jackson's shared cache would keep the app's classes alive.
        TypeFactory.defaultInstance().clearCache();
    }

    private void undo(Runnable end) {
        try {
            end.run();
        } catch (RuntimeException e) {
            LOG.error("App {}: a module did not end well", getKey(), e);
        }
    }

    /**
     * Removes the disabled app's code; nothing of it is of use afterwards.
     *
     * @throws IllegalStateException if the framework can't let go of it
     */
    void uninstall() {
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            throw new IllegalStateException(getKey() + " could not be removed: " + e.getMessage(), e);
        }
    }
}
