package org.outcomeroadmap.workbench.host;

import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.PluginAccessor;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The installed apps. Which are disabled outlives a restart. */
public final class Apps implements PluginAccessor {

    private static final Logger LOG = LoggerFactory.getLogger(Apps.class);

    private final Path folder;
    private final PluginSettings settings;
    private final Events events;
    private final List<App> installed = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Map<String, ModuleKind> kinds = Map.of();

    /**
     * Makes an empty list.
     *
     * @param folder where the installed jars are kept
     * @param settings where it is kept which apps are disabled
     */
    Apps(Path folder, PluginSettings settings, Events events) {
        this.folder = folder;
        this.settings = settings;
        this.events = events;
    }

    /**
     * Keeps a copy of the jar; it replaces one of the same app, whose data stay.
     *
     * @throws IOException if the jar is no app or can't be copied
     */
    void add(Path jar) throws IOException {
        Files.createDirectories(folder);
        Path copy = folder.resolve(Descriptor.of(jar).key() + ".jar");
        if (!Files.exists(copy) || Files.mismatch(jar, copy) >= 0) {
            Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Installs the kept jars and enables those that were not disabled.
     *
     * @throws IOException if a jar can't be read
     * @throws BundleException if a jar is no bundle
     */
    void start(Framework framework, Map<String, ModuleKind> moduleKinds) throws IOException, BundleException {
        kinds = moduleKinds;
        Files.createDirectories(folder);
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path jar : jars) {
                CRC32 checksum = new CRC32();
                checksum.update(Files.readAllBytes(jar));
                App app = new App(framework.install(jar), Descriptor.of(jar), checksum.getValue());
                installed.add(app);
                if (settings.get(disabledKey(app)) == null) {
                    switchOn(app);
                }
            }
        }
    }

    /** All installed apps. */
    public List<App> all() {
        return List.copyOf(installed);
    }

    /** One app by its key. */
    public Optional<App> find(String key) {
        return installed.stream().filter(app -> app.getKey().equals(key)).findFirst();
    }

    Optional<App> of(Bundle bundle) {
        return installed.stream().filter(app -> app.bundle().equals(bundle)).findFirst();
    }

    @Override
    public @Nullable Plugin getPlugin(String key) {
        return find(key).orElse(null);
    }

    @Override
    public boolean isPluginEnabled(String key) {
        return find(key).filter(App::enabled).isPresent();
    }

    /** Enables an app; whether that worked is told by the app. */
    public synchronized void enable(App app) {
        settings.remove(disabledKey(app));
        if (!app.enabled()) {
            switchOn(app);
        }
    }

    /** Disables an app after the requests that are under way. */
    public synchronized void disable(App app) {
        settings.put(disabledKey(app), "true");
        if (app.enabled()) {
            switchOff(app);
            changed();
        }
    }

    private void switchOn(App app) {
        app.enable(kinds);
        changed();
        if (app.enabled()) {
            events.publish(new PluginEnabledEvent(app));
            tell(app, LifecycleAware::onStart);
            LOG.info("App {} {}: {} modules enabled", app.getKey(), app.version(), app.modules());
        }
    }

    /** Tells the app's exported beans that the system has started, or is about to stop. */
    private static void tell(App app, Consumer<LifecycleAware> news) {
        app.use(() -> {
            for (LifecycleAware bean : app.context().exported(LifecycleAware.class)) {
                try {
                    news.accept(bean);
                } catch (RuntimeException | LinkageError e) {
                    LOG.error("App {}: {} failed", app.getKey(), bean.getClass().getName(), e);
                }
            }
            return true;
        });
    }

    private void switchOff(App app) {
        tell(app, LifecycleAware::onStop);
        app.disable();
    }

    /** Calls the listener after an app was enabled or disabled. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    private static String disabledKey(App app) {
        return "app.disabled." + app.getKey();
    }

    /** Switches all apps off without remembering it. */
    void stop() {
        installed.forEach(this::switchOff);
    }
}
