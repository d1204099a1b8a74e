package org.outcomeroadmap.workbench.host;

import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.PluginAccessor;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
    private final Runnable news;
    private Map<String, ModuleKind> kinds = Map.of();
    private @Nullable Framework framework;

    /**
     * Makes an empty list.
     *
     * @param folder where the installed jars are kept
     * @param settings where it is kept which apps are disabled
     * @param news tells other nodes that something has changed in the folder or the settings
     */
    Apps(Path folder, PluginSettings settings, Events events, Runnable news) {
        this.folder = folder;
        this.settings = settings;
        this.events = events;
        this.news = news;
    }

    /**
     * Keeps a copy of the jar for the start; it replaces one of the same app, whose data stay.
     *
     * @throws IOException if the jar is no app or can't be copied
     */
    void add(Path jar) throws IOException {
        keep(jar, Descriptor.of(jar).key());
    }

    private void keep(Path jar, String key) throws IOException {
        Files.createDirectories(folder);
        Path kept = jarOf(key);
        if (!Files.exists(kept) || Files.mismatch(jar, kept) >= 0) {
            // In one step, so that no power cut leaves half a jar.
            Path copy = Files.copy(jar, folder.resolve(key + ".new"), StandardCopyOption.REPLACE_EXISTING);
            Files.move(copy, kept, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /**
     * Installs the kept jars and enables those that were not disabled.
     *
     * @throws IOException if a jar can't be read
     * @throws BundleException if a jar is no bundle
     */
    synchronized void start(Framework osgi, Map<String, ModuleKind> moduleKinds) throws IOException, BundleException {
        framework = osgi;
        kinds = moduleKinds;
        Files.createDirectories(folder);
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path jar : jars) {
                App app = new App(osgi.install(jar), Descriptor.of(jar), checksum(jar));
                installed.add(app);
                if (isWanted(app)) {
                    switchOn(app);
                }
            }
        }
    }

    private static long checksum(Path jar) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(Files.readAllBytes(jar));
        return checksum.getValue();
    }

    /**
     * Installs an app, or upgrades it where it is: its requests under way end first, those that come in between find
     * nothing at its paths. As in Jira, an app that was disabled stays so, and an older version is not taken.
     *
     * @return the app; whether it could be enabled is told by it
     * @throws RefusedJarException if the file can't be installed; what is there goes on
     * @throws IOException if the file can't be read or kept
     */
    public synchronized App install(Path jar) throws IOException {
        Descriptor descriptor = Descriptor.of(jar);
        Optional<App> before = find(descriptor.key());
        if (before.filter(old -> descriptor.olderThan(old.descriptor())).isPresent()) {
            throw new RefusedJarException("Version " + before.get().version() + " is installed, which is newer than "
                    + descriptor.version() + ". To go back, uninstall the app first; its data stay.");
        }
        App app = resolved(jar);
        keep(jar, descriptor.key());
        put(app);
        news.run();
        return app;
    }

    private App resolved(Path jar) throws IOException {
        Bundle bundle =
                Objects.requireNonNull(framework, "the host has not started").installResolved(jar);
        return new App(bundle, Descriptor.of(jar), checksum(jar));
    }

    private void put(App app) {
        find(app.getKey()).ifPresent(this::remove);
        installed.add(app);
        if (isWanted(app)) {
            switchOn(app);
        }
    }

    private boolean isWanted(App app) {
        return settings.get(disabledKey(app)) == null;
    }

    /**
     * Makes the apps here what other nodes made them: those whose jars are kept, on or off as is kept.
     *
     * @throws IOException if a jar can't be read
     */
    synchronized void follow() throws IOException {
        if (framework == null) {
            return;
        }
        for (App app : installed) {
            if (!Files.exists(jarOf(app.getKey()))) {
                remove(app);
            }
        }
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path jar : jars) {
                Optional<App> here = find(Descriptor.of(jar).key());
                if (here.isPresent() && here.get().content() == checksum(jar)) {
                    followSwitches(here.get());
                } else {
                    put(resolved(jar));
                }
            }
        }
    }

    private void followSwitches(App app) {
        if (isWanted(app) && !app.enabled()) {
            switchOn(app);
        } else if (!isWanted(app) && app.enabled()) {
            switchOff(app);
            changed();
        } else if (app.enabled()) {
            Set<String> disabled = disabledModules(app);
            app.modules().stream()
                    .filter(module -> module.enabled() == disabled.contains(module.key()))
                    .forEach(module -> app.switchModule(module.key(), !module.enabled(), kinds));
            changed();
        }
    }

    private Path jarOf(String key) {
        return folder.resolve(key + ".jar");
    }

    /**
     * Installs an uploaded app like one from a file.
     *
     * @throws IOException as for a file
     */
    public App install(InputStream jar) throws IOException {
        Path file = Files.createTempFile("app", ".jar");
        try {
            Files.copy(jar, file, StandardCopyOption.REPLACE_EXISTING);
            return install(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Takes an app away at once; its data stay for when it comes back.
     *
     * @throws IOException if its jar can't be deleted
     */
    public synchronized void uninstall(App app) throws IOException {
        Files.deleteIfExists(jarOf(app.getKey()));
        remove(app);
        settings.remove(disabledKey(app));
        settings.remove(disabledModulesKey(app));
        news.run();
        LOG.info("App {} {}: uninstalled", app.getKey(), app.version());
    }

    private void remove(App app) {
        if (app.enabled()) {
            switchOff(app);
        }
        installed.remove(app);
        app.uninstall();
        changed();
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
        news.run();
    }

    /** Disables an app after the requests that are under way. */
    public synchronized void disable(App app) {
        settings.put(disabledKey(app), "true");
        if (app.enabled()) {
            switchOff(app);
            changed();
        }
        news.run();
    }

    /**
     * Enables or disables one module; that outlives a restart and an upgrade.
     *
     * @throws IllegalArgumentException if there is no such module, or it can't be enabled
     */
    public synchronized void switchModule(App app, String key, boolean wanted) {
        if (app.modules().stream().noneMatch(module -> module.key().equals(key))) {
            throw new IllegalArgumentException("The app has no module " + key + ".");
        }
        if (app.enabled()) {
            app.switchModule(key, wanted, kinds);
        }
        Set<String> disabled = disabledModules(app);
        if (wanted) {
            disabled.remove(key);
        } else {
            disabled.add(key);
        }
        settings.put(disabledModulesKey(app), List.copyOf(disabled));
        changed();
        news.run();
    }

    private Set<String> disabledModules(App app) {
        Set<String> keys = new TreeSet<>();
        if (settings.get(disabledModulesKey(app)) instanceof List<?> kept) {
            kept.forEach(key -> keys.add(String.valueOf(key)));
        }
        return keys;
    }

    private void switchOn(App app) {
        long begin = System.nanoTime();
        app.enable(kinds, disabledModules(app));
        changed();
        if (app.enabled()) {
            events.publish(new PluginEnabledEvent(app));
            tell(app, LifecycleAware::onStart);
            long enabled = app.modules().stream().filter(App.Module::enabled).count();
            long millis = (System.nanoTime() - begin) / 1_000_000;
            LOG.info("App {} {}: {} modules enabled in {} ms", app.getKey(), app.version(), enabled, millis);
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

    private static String disabledModulesKey(App app) {
        return "app.modules.disabled." + app.getKey();
    }

    private static String disabledKey(App app) {
        return "app.disabled." + app.getKey();
    }

    /** Switches all apps off without remembering it. */
    void stop() {
        installed.forEach(this::switchOff);
    }
}
