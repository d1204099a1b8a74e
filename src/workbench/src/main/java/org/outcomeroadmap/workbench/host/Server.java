package org.outcomeroadmap.workbench.host;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;

/** The web server: one Tomcat with everything below one context path. It listens only once all is there. */
final class Server implements AutoCloseable {

    private static final String STATIC_TYPES = "text/html,text/css,text/javascript,application/json,image/svg+xml";

    /** A form names each of up to a thousand issues by a parameter of its own. */
    private static final int MOST_PARAMETERS = 4000;

    private final Tomcat tomcat = new Tomcat();
    private final Context context;

    /**
     * Makes the server; nothing runs yet.
     *
     * @param folder for its working files
     * @param base the context path
     */
    Server(Path folder, String base) throws IOException {
        tomcat.setBaseDir(Files.createDirectories(folder).toString());
        context = newContext(base, Files.createDirectories(folder.resolve("empty")));
        context.setAllowCasualMultipartParsing(true);
    }

    private Context newContext(String path, Path documents) {
        StandardContext made = (StandardContext)
                tomcat.addContext(path, documents.toAbsolutePath().toString());
        // Nothing is deployed again in one process, and these clean-ups need the JDK opened.
        made.setClearReferencesObjectStreamClassCaches(false);
        made.setClearReferencesRmiTargets(false);
        made.setClearReferencesThreadLocals(false);
        Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
        cookies.setSameSiteCookies("lax");
        made.setCookieProcessor(cookies);
        StandardManager sessions = new StandardManager();
        sessions.setPathname(null);
        made.setManager(sessions);
        ErrorReportValve errors = new ErrorReportValve();
        errors.setShowReport(false);
        errors.setShowServerInfo(false);
        made.getPipeline().addValve(errors);
        return made;
    }

    void mount(String pattern, HttpServlet servlet) {
        Tomcat.addServlet(context, pattern, servlet).setLoadOnStartup(1);
        context.addServletMappingDecoded(pattern, pattern);
    }

    void filter(Filter filter) {
        addFilter(context, filter);
    }

    private static void addFilter(Context to, Filter filter) {
        FilterDef definition = new FilterDef();
        definition.setFilterName(filter.getClass().getName());
        definition.setFilter(filter);
        to.addFilterDef(definition);
        FilterMap mapping = new FilterMap();
        mapping.setFilterName(definition.getFilterName());
        mapping.addURLPattern("/*");
        to.addFilterMap(mapping);
    }

    /** Serves the files of a folder, which browsers may keep for a day. */
    void serve(String path, Path files) {
        Context made = newContext(context.getPath() + path, files);
        Tomcat.addServlet(made, "files", new DefaultServlet());
        made.addServletMappingDecoded("/", "files");
        for (String[] type : new String[][] {
            {"css", "text/css"}, {"js", "text/javascript"}, {"svg", "image/svg+xml"}, {"woff", "font/woff"}
        }) {
            made.addMimeMapping(type[0], type[1]);
        }
        addFilter(made, (request, response, chain) -> {
            ((HttpServletResponse) response).setHeader("Cache-Control", "public, max-age=86400");
            chain.doFilter(request, response);
        });
    }

    /** Starts the servlets without listening yet. */
    void start() throws LifecycleException {
        tomcat.start();
    }

    /**
     * Begins to answer requests.
     *
     * @param port 0 for any free one
     * @return the port
     * @throws LifecycleException if the port is taken
     */
    int listen(String host, int port) throws LifecycleException {
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setProperty("address", host);
        connector.setProperty("compression", "on");
        connector.setProperty("compressibleMimeType", STATIC_TYPES);
        connector.setMaxPostSize(-1);
        connector.setMaxParameterCount(MOST_PARAMETERS);
        connector.setThrowOnFailure(true);
        try {
            tomcat.getService().addConnector(connector);
        } catch (IllegalArgumentException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw new LifecycleException("Port " + port + " can't be used: " + cause.getMessage(), e);
        }
        return connector.getLocalPort();
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }
}
