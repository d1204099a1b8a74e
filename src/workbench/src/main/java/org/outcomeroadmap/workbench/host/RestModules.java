package org.outcomeroadmap.workbench.host;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.util.StringUtils;

/**
 * The servlet of {@code /rest/*}: passes each request to the REST module of its path. Modules come and go while it runs.
 */
final class RestModules extends HttpServlet implements ModuleKind {

    private static final long serialVersionUID = 1;

    private final transient Viewer viewer;
    private final transient Map<String, Mounted> modules = new ConcurrentHashMap<>();

    RestModules(Viewer viewer) {
        this.viewer = viewer;
    }

    private record Mounted(App app, ServletContainer jersey) {}

    @Override
    public Runnable enable(Xml module, App app) {
        String path = "/" + StringUtils.trimLeadingCharacter(module.required("path"), '/');
        String version = module.attribute("version").orElse("1.0");
        ServletContainer jersey = new ServletContainer(new RestApplication(app.context(), viewer).config());
        try {
            jersey.init(new ModuleConfig(getServletContext(), app.descriptor().complete(module), Map.of()));
        } catch (ServletException e) {
            throw new IllegalStateException("REST module " + path + " did not start: " + e.getMessage(), e);
        }
        Mounted mounted = new Mounted(app, jersey);
        if (modules.putIfAbsent(path + "/" + version, mounted) != null) {
            jersey.destroy();
            throw new IllegalStateException("Another app serves /rest" + path + "/" + version);
        }
        modules.put(path + "/latest", mounted);
        return () -> {
            modules.values().removeIf(mounted::equals);
            jersey.destroy();
        };
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        for (Map.Entry<String, Mounted> module : modules.entrySet()) {
            if ((path + "/").startsWith(module.getKey() + "/")
                    && answer(module.getKey(), module.getValue(), request, response)) {
                return;
            }
        }
        Json.write(response, HttpServletResponse.SC_NOT_FOUND, Json.error("There is nothing at " + path + "."));
    }

    private static boolean answer(String base, Mounted module, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            return module.app()
                    .use(() -> {
                        // Jersey belongs to the host: with the app's loader it would look for its own services there.
                        Thread.currentThread().setContextClassLoader(RestModules.class.getClassLoader());
                        try {
                            module.jersey().service(new MountedRequest(request, base), response);
                            return true;
                        } catch (ServletException e) {
                            throw new IllegalStateException(e);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .isPresent();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
