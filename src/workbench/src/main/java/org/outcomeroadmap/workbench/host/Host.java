package org.outcomeroadmap.workbench.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.PluginAccessor;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.catalina.LifecycleException;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that an app finds in Jira apart from Jira's own issues: it is made first, and started with the rest. */
public final class Host implements AutoCloseable {

    /** Jira's context path. */
    public static final String BASE = "/jira";

    private static final Logger LOG = LoggerFactory.getLogger(Host.class);
    private static final String APPS = "apps";

    /** What is this node's alone, beside what all nodes share. */
    private final Path own;

    private final Database database;
    private final Cluster cluster;
    private final Locks locks;
    private final Scheduler scheduler;
    private final Server server;
    private final Events events = new Events();
    private final Settings settings;
    private final Translations words = new Translations(this::locale);
    private final WebFragments fragments = new WebFragments(words, BASE);
    private final DashboardItems dashboardItems = new DashboardItems(words);
    private final WebResources resources = new WebResources(words, BASE);
    private final PageResources pages = new PageResources(resources);
    private final Apps apps;
    /** Not on the thread that hears the news: starting an app waits for more of them. */
    private final ExecutorService otherNodes = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "apps-of-other-nodes");
        thread.setDaemon(true);
        return thread;
    });

    private final LiveModules modules;
    private final StoredObjects objects;
    private @Nullable JiraAuthenticationContext users;
    private @Nullable Framework framework;
    private @Nullable CallCounter counter;

    /**
     * Opens the database; nothing else runs yet.
     *
     * @param folder where the whole site lives
     * @param url of a PostgreSQL database; without one it is H2 in the folder
     * @param node the name among several nodes that share the folder and the database; without one it is alone
     * @throws IOException if the folder can't be used
     * @throws Database.Unreachable if the database can't be used
     */
    public Host(Path folder, Optional<String> url, Optional<String> node) throws IOException {
        Files.createDirectories(folder);
        own = node.map(name -> folder.resolve("nodes").resolve(name)).orElse(folder);
        database = new Database(url, folder.resolve("database"));
        cluster = new Cluster(database, node);
        locks = new Locks(cluster);
        scheduler = new Scheduler(database, node, Clock.systemUTC());
        server = new Server(own.resolve("server"), BASE);
        settings = new Settings(database);
        apps = new Apps(folder.resolve("apps"), settings.createGlobalSettings(), events, () -> cluster.tell(APPS, ""));
        modules = new LiveModules(fragments, dashboardItems, apps);
        objects = new StoredObjects(database, locks, bundle -> apps.of(bundle).orElseThrow());
    }

    /**
     * Jira's own part.
     *
     * @param services its services for apps, by interface
     * @param signIn tells who sends a request
     * @param frame puts Jira's page around an app's
     * @param servlets its own paths
     */
    public record Jira(
            Map<Class<?>, Object> services, SignIn signIn, PageFrame frame, Map<String, HttpServlet> servlets) {}

    public Database database() {
        return database;
    }

    /** The nodes of which this is one. */
    public Cluster cluster() {
        return cluster;
    }

    /** Locks that only one node can hold. */
    public ClusterLockService locks() {
        return locks;
    }

    public EventPublisher events() {
        return events;
    }

    public PluginModules modules() {
        return modules;
    }

    public Apps apps() {
        return apps;
    }

    public PageResources pages() {
        return pages;
    }

    /** Keeps a copy of an app's jar for {@link #start}, in place of an older one of the same app. */
    public void install(Path jar) throws IOException {
        apps.add(jar);
    }

    /** Installs the jar again each time that it was written anew, until the process ends. */
    public void watch(Path jar) {
        Thread thread = new Thread(new JarWatch(apps, jar), "watch of " + jar.getFileName());
        thread.setDaemon(true);
        thread.start();
    }

    /** Tells with every answer what apps asked of Jira's services; before the start only. */
    public void countCalls() {
        counter = new CallCounter();
    }

    /** Serves the files of a folder below a path; before the start only. */
    public void serve(String path, Path files) {
        server.serve(path, files);
    }

    /**
     * Starts the servlets, then the installed apps; it doesn't listen yet.
     *
     * @throws BundleException if the OSGi framework or a bundle can't be set up
     * @throws LifecycleException if Tomcat does not start
     */
    public void start(Jira jira) throws BundleException, LifecycleException, IOException {
        JiraAuthenticationContext signedIn = service(jira, JiraAuthenticationContext.class);
        users = signedIn;
        Viewer viewer = new Viewer(signedIn, service(jira, GlobalPermissionManager.class));
        RestModules rest = new RestModules(viewer);
        ServletModules servlets = new ServletModules(viewer, jira.frame());
        if (counter != null) {
            server.filter(counter);
        }
        server.filter(new RequestFilter(jira.signIn(), signedIn, pages));
        jira.servlets().forEach(server::mount);
        server.mount("/rest/*", rest);
        server.mount(AppsServlet.PATH + "/*", new AppsServlet(apps, viewer));
        server.mount("/plugins/servlet/*", servlets);
        server.mount("/s/*", resources);
        server.mount(NeededResources.PATH, new NeededResources(resources));
        server.start();
        Framework started = new Framework(own.resolve("bundles").toAbsolutePath());
        framework = started;
        started.publish(counted(jira.services()));
        started.publish(counted(ownServices()));
        cluster.hear(APPS, text -> otherNodes.execute(this::followApps));
        cluster.start();
        scheduler.start();
        apps.start(started, kinds(rest, servlets));
    }

    private void followApps() {
        try {
            apps.follow();
        } catch (IOException | RuntimeException e) {
            LOG.error("What another node did with apps is not done here before the next start", e);
        }
    }

    private Map<Class<?>, Object> counted(Map<Class<?>, Object> services) {
        return counter == null ? services : counter.counted(services);
    }

    private static <T> T service(Jira jira, Class<T> type) {
        Object service = jira.services().get(type);
        if (service == null) {
            throw new IllegalArgumentException("Jira's part offers no " + type.getName());
        }
        return type.cast(service);
    }

    private Map<Class<?>, Object> ownServices() {
        Map<Class<?>, Object> services = new HashMap<>();
        services.put(ActiveObjects.class, objects);
        services.put(CacheManager.class, new Caches(cluster));
        services.put(ClusterLockService.class, locks);
        services.put(EventPublisher.class, events);
        services.put(I18nResolver.class, words);
        services.put(LocaleResolver.class, words);
        services.put(PageBuilderService.class, pages);
        services.put(PluginAccessor.class, apps);
        services.put(PluginSettingsFactory.class, settings);
        services.put(SchedulerService.class, scheduler);
        services.put(TransactionTemplate.class, new Transactions(database));
        return services;
    }

    private record Transactions(Database database) implements TransactionTemplate {

        @Override
        public <T> T execute(TransactionCallback<T> action) {
            return database.inTransaction(action::doInTransaction);
        }
    }

    private Map<String, ModuleKind> kinds(RestModules rest, ServletModules servlets) {
        return Map.ofEntries(
                Map.entry("resource", words),
                Map.entry("velocity-allowlist", Host::allow),
                Map.entry("ao", objects),
                Map.entry("rest", rest),
                Map.entry("servlet", servlets),
                Map.entry("web-resource", resources),
                Map.entry("web-panel", fragments::enablePanel),
                Map.entry("web-item", fragments::enableItem),
                Map.entry("web-section", fragments::enableSection),
                Map.entry("dashboard-item", dashboardItems::enable),
                Map.entry("customfield-type", modules::enableFieldType),
                Map.entry("jql-function", modules::enableFunction));
    }

    private static Runnable allow(Xml module, App app) {
        module.children("method").forEach(method -> app.templates().allow(method.text()));
        return () -> {};
    }

    private Locale locale() {
        JiraAuthenticationContext current = users;
        return current == null ? Locale.US : current.getLocale();
    }

    /**
     * Begins to answer requests.
     *
     * @param port 0 for any free one
     * @return where Jira is
     * @throws LifecycleException if the port is taken
     */
    public String listen(String host, int port) throws LifecycleException {
        return "http://" + (host.equals("127.0.0.1") ? "localhost" : host) + ":" + server.listen(host, port) + BASE;
    }

    @Override
    public void close() throws BundleException, LifecycleException {
        server.close();
        scheduler.close();
        otherNodes.shutdownNow();
        apps.stop();
        if (framework != null) {
            framework.close();
        }
        cluster.close();
        database.close();
    }
}
