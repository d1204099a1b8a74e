package org.outcomeroadmap.workbench.host;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The servlet of {@code /plugins/servlet/*}: apps' own pages, each in Jira's frame when it asks for one. */
final class ServletModules extends HttpServlet implements ModuleKind {

    private static final long serialVersionUID = 1;

    private final transient Viewer viewer;
    private final transient PageFrame frame;
    private final transient Map<String, Mounted> modules = new ConcurrentHashMap<>();

    ServletModules(Viewer viewer, PageFrame frame) {
        this.viewer = viewer;
        this.frame = frame;
    }

    private record Mounted(App app, HttpServlet servlet) {}

    @Override
    public Runnable enable(Xml module, App app) {
        Map<String, String> parameters = module.children("init-param").stream()
                .collect(Collectors.toMap(
                        param -> param.child("param-name").orElseThrow().text(),
                        param -> param.child("param-value").orElseThrow().text()));
        HttpServlet servlet = app.context().create(module.required("class"), HttpServlet.class);
        try {
            servlet.init(new ModuleConfig(getServletContext(), app.descriptor().complete(module), parameters));
        } catch (ServletException e) {
            throw new IllegalStateException("Servlet " + module.required("key") + " did not start", e);
        }
        Mounted mounted = new Mounted(app, servlet);
        module.children("url-pattern").forEach(pattern -> modules.put(pattern.text(), mounted));
        return () -> {
            modules.values().removeIf(mounted::equals);
            servlet.destroy();
        };
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        for (Map.Entry<String, Mounted> module : modules.entrySet()) {
            String base = module.getKey().endsWith("/*")
                    ? module.getKey().substring(0, module.getKey().length() - 2)
                    : module.getKey();
            boolean hit = base.equals(module.getKey()) ? path.equals(base) : (path + "/").startsWith(base + "/");
            if (hit) {
                answer(module.getValue(), base, request, response);
                return;
            }
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private void answer(Mounted module, String base, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        switch (viewer.mayReach(module.servlet().getClass())) {
            case SIGN_IN ->
                response.sendRedirect(request.getContextPath() + "/login.jsp?os_destination="
                        + URLEncoder.encode(request.getServletPath() + request.getPathInfo(), StandardCharsets.UTF_8));
            case FORBIDDEN -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
            case ALLOWED -> {
                CapturedResponse captured = new CapturedResponse(response);
                if (run(module, new MountedRequest(request, base), captured)) {
                    captured.finish(frame, request, response);
                } else {
                    response.sendError(HttpServletResponse.SC_NOT_FOUND);
                }
            }
        }
    }

    private static boolean run(Mounted module, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            return module.app()
                    .use(() -> {
                        try {
                            module.servlet().service(request, response);
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
