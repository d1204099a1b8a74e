package org.outcomeroadmap.workbench;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import org.apache.catalina.LifecycleException;
import org.osgi.framework.BundleException;
import org.outcomeroadmap.workbench.host.Host;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.rest.JiraRest;
import org.outcomeroadmap.workbench.jira.rest.LoginServlet;
import org.outcomeroadmap.workbench.jira.rest.SessionSignIn;
import org.outcomeroadmap.workbench.sample.FamilyTrip;
import org.outcomeroadmap.workbench.web.JiraServices;
import org.outcomeroadmap.workbench.web.Pages;
import org.outcomeroadmap.workbench.web.PagesServlet;
import org.outcomeroadmap.workbench.web.StaticFiles;

/** One running site: Jira's model and pages around the host of apps. */
final class Workbench implements AutoCloseable {

    private final Host host;

    /**
     * Where a site lives.
     *
     * @param data its folder
     * @param database the URL of a PostgreSQL database; without one it is H2 in the folder
     * @param node the name among several nodes that share folder and database
     */
    record Place(Path data, Optional<String> database, Optional<String> node) {}

    /**
     * Starts everything but listening.
     *
     * @param place where the site lives
     * @param aui the folder of AUI's files
     * @param app the jar to install; without one, what was installed before
     * @param countCalls whether every answer tells what apps asked of Jira's services
     * @throws IOException if the folder or jar can't be used
     * @throws BundleException if OSGi does not start
     * @throws LifecycleException if Tomcat does not start
     */
    Workbench(Place place, Path aui, Optional<Path> app, boolean countCalls)
            throws IOException, BundleException, LifecycleException {
        host = new Host(place.data(), place.database(), place.node());
        if (app.isPresent()) {
            host.install(app.get());
        }
        if (countCalls) {
            host.countCalls();
        }
        host.serve("/aui", aui);
        JiraModel jira = new JiraModel(
                new JiraModel.Site(host.database(), place.data().resolve("attachments"), Clock.systemUTC()),
                host.events(),
                host.modules());
        host.cluster().onTurn(jira::catchUp);
        Pages pages = pages(jira);
        host.start(new Host.Jira(jira.services(), new SessionSignIn(jira.users()), pages, servlets(jira, pages)));
        jira.catchUpIndex();
    }

    private Pages pages(JiraModel jira) {
        JiraServices services = new JiraServices(
                jira.issues(),
                jira.projects(),
                jira.permissions(),
                jira.permissions(),
                jira.customFields(),
                jira.links(),
                jira.search());
        Function<List<String>, String> resources = contexts -> {
            contexts.forEach(host.pages()::requireContext);
            return host.pages().drainTags();
        };
        return new Pages(
                services, jira, new ModelForms(jira), new Pages.HostParts(host.modules(), host.apps(), resources));
    }

    private static Map<String, HttpServlet> servlets(JiraModel jira, Pages pages) {
        Map<String, HttpServlet> servlets = new HashMap<>(JiraRest.servlets(jira));
        PagesServlet all = new PagesServlet(pages);
        servlets.put("/", all);
        servlets.put("/plugins/servlet/project-config/*", all);
        servlets.put("/plugins/servlet/upm", all);
        servlets.put("/login.jsp", new LoginServlet(jira.users(), all));
        servlets.put("/static/*", new StaticFiles());
        return servlets;
    }

    /**
     * Begins to answer requests, and loads the sample where it is asked for.
     *
     * @return where Jira is
     * @throws LifecycleException if the port is taken
     */
    String open(String address, int port, boolean familyTrip) throws LifecycleException {
        String url = host.listen(address, port);
        if (familyTrip) {
            // Two nodes that start together must not load it twice.
            Lock loading = host.locks().getLockForName("workbench.sample");
            loading.lock();
            try {
                new FamilyTrip(url).load();
            } finally {
                loading.unlock();
            }
        }
        return url;
    }

    /** Upgrades the app in place each time that its jar was built again. */
    void watch(Path jar) {
        host.watch(jar);
    }

    @Override
    public void close() throws BundleException, LifecycleException {
        host.close();
    }
}
