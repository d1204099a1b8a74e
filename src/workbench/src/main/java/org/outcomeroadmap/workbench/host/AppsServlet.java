package org.outcomeroadmap.workbench.host;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /rest/plugins/1.0}: the apps as Jira's app manager lists, installs, enables and removes them. Administrators
 * only. An upload carries a token that the list was answered with, and is answered with a task to ask for.
 */
final class AppsServlet extends HttpServlet {

    /** Where it is mounted. */
    static final String PATH = "/rest/plugins/1.0";

    private static final long serialVersionUID = 1;
    private static final int KEPT = 100;
    private static final String TYPE = "application/vnd.atl.plugins.";
    private static final Pattern APP = Pattern.compile("/([^/]+)-key(?:/modules/([^/]+)-key)?");
    private static final Pattern TASK = Pattern.compile("/(?:pending|tasks)/([^/]+)");

    private final transient Apps apps;
    private final transient Viewer viewer;
    private final transient Deque<String> tokens = new ArrayDeque<>();
    private final transient Deque<Task> tasks = new ArrayDeque<>();

    AppsServlet(Apps apps, Viewer viewer) {
        this.apps = apps;
        this.viewer = viewer;
    }

    private record Task(String id, String file, Optional<String> installed, String problem) {}

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!viewer.isAdmin()) {
            int status = viewer.user().isEmpty() ? 401 : 403;
            Json.write(response, status, Json.error("Only an administrator may manage apps."));
            return;
        }
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        Matcher app = APP.matcher(path);
        Matcher task = TASK.matcher(path);
        if (path.equals("/")) {
            all(request, response);
        } else if (task.matches()) {
            task(task.group(1), request, response);
        } else if (app.matches() && apps.find(app.group(1)).isPresent()) {
            one(apps.find(app.group(1)).get(), Optional.ofNullable(app.group(2)), request, response);
        } else {
            Json.write(response, 404, Json.error("There is no such app."));
        }
    }

    private void all(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        switch (request.getMethod()) {
            case "GET", "HEAD" -> {
                response.setHeader("upm-token", newest(tokens, UUID.randomUUID().toString()));
                write(
                        response,
                        "installed+json",
                        Map.of(
                                "plugins",
                                apps.all().stream()
                                        .map(app -> json(app, request))
                                        .toList()));
            }
            case "POST" -> upload(request, response);
            default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private static <T> T newest(Deque<T> kept, T value) {
        synchronized (kept) {
            kept.addFirst(value);
            while (kept.size() > KEPT) {
                kept.removeLast();
            }
        }
        return value;
    }

    private boolean spend(String token) {
        synchronized (tokens) {
            return tokens.remove(token);
        }
    }

    private void upload(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        if (!spend(Optional.ofNullable(request.getParameter("token")).orElse(""))) {
            Json.write(response, 403, Json.error("The token is missing or was used before: ask for the list again."));
        } else if (!type.startsWith("multipart/form-data") || request.getPart("plugin") == null) {
            Json.write(response, 400, Json.error("The jar is expected as the file plugin of a form."));
        } else {
            Task task = newest(tasks, install(request.getPart("plugin")));
            response.setStatus(HttpServletResponse.SC_ACCEPTED);
            response.setHeader("Location", address(request) + "/pending/" + task.id());
            write(response, "pending-task+json", json(task, request));
        }
    }

    private Task install(Part upload) throws IOException {
        String id = UUID.randomUUID().toString();
        String file = Optional.ofNullable(upload.getSubmittedFileName()).orElse("");
        try (InputStream jar = upload.getInputStream()) {
            return new Task(id, file, Optional.of(apps.install(jar).getKey()), "");
        } catch (RefusedJarException e) {
            return new Task(id, file, Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    private void task(String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Task> found;
        synchronized (tasks) {
            found = tasks.stream().filter(task -> task.id().equals(id)).findFirst();
        }
        if (found.isEmpty()) {
            Json.write(response, 404, Json.error("There is no such task."));
        } else if (found.get().installed().isPresent()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location", address(request) + "/" + found.get().installed().get() + "-key");
        } else {
            write(response, "install.installing+json", json(found.get(), request));
        }
    }

    private static Map<String, Object> json(Task task, HttpServletRequest request) {
        boolean failed = task.installed().isEmpty();
        Map<String, Object> status = new HashMap<>();
        status.put("done", true);
        status.put("statusCode", 200);
        status.put("contentType", TYPE + (failed ? "task.install.err+json" : "install.complete+json"));
        status.put("source", task.file());
        status.put("name", task.file());
        if (failed) {
            status.put("subCode", "upm.pluginInstall.error.install.failed");
            status.put("errorMessage", task.problem());
        }
        return Map.of(
                "type",
                "INSTALL",
                "pingAfter",
                100,
                "status",
                status,
                "id",
                task.id(),
                "links",
                Map.of(
                        "self", address(request) + "/pending/" + task.id(),
                        "alternate", address(request) + "/tasks/" + task.id()));
    }

    private void one(App app, Optional<String> module, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (request.getMethod()) {
            case "GET" -> {}
            case "PUT" -> {
                Optional<Boolean> wanted = wanted(request);
                if (wanted.isEmpty()) {
                    Json.write(response, 400, Json.error("The body must be JSON, its field enabled true or false."));
                    return;
                }
                try {
                    change(app, module, wanted.get());
                } catch (IllegalArgumentException e) {
                    Json.write(response, 404, Json.error(String.valueOf(e.getMessage())));
                    return;
                }
            }
            case "DELETE" -> {
                apps.uninstall(app);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                return;
            }
            default -> {
                response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
                return;
            }
        }
        Optional<App.Module> known = app.modules().stream()
                .filter(each -> module.equals(Optional.of(each.key())))
                .findFirst();
        if (known.isPresent()) {
            write(response, "plugin.module+json", json(app, known.get(), request));
        } else if (module.isPresent()) {
            Json.write(response, 404, Json.error("There is no such module."));
        } else {
            write(response, "plugin+json", json(app, request));
        }
    }

    private static Optional<Boolean> wanted(HttpServletRequest request) throws IOException {
        try {
            return Optional.of(Json.MAPPER.readTree(request.getInputStream()).path("enabled"))
                    .filter(enabled -> enabled.isBoolean())
                    .map(enabled -> enabled.asBoolean());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private void change(App app, Optional<String> module, boolean wanted) {
        if (module.isPresent()) {
            apps.switchModule(app, module.get(), wanted);
        } else if (wanted) {
            apps.enable(app);
        } else {
            apps.disable(app);
        }
    }

    private static void write(HttpServletResponse response, String type, Map<String, Object> value) throws IOException {
        response.setContentType(TYPE + type + ";charset=UTF-8");
        response.getOutputStream().write(Json.MAPPER.writeValueAsBytes(value));
    }

    private static String address(HttpServletRequest request) {
        return request.getContextPath() + PATH;
    }

    private static Map<String, Object> json(App app, HttpServletRequest request) {
        String self = address(request) + "/" + app.getKey() + "-key";
        List<Map<String, Object>> modules =
                app.modules().stream().map(module -> json(app, module, request)).toList();
        Map<String, Object> json = new HashMap<>(Map.of(
                "key", app.getKey(),
                "name", app.getName(),
                "version", app.version(),
                "description", app.description(),
                "vendor", Map.of("name", app.vendor()),
                "enabled", app.enabled(),
                "userInstalled", true,
                "unloadable", !app.failure().isEmpty(),
                "links", Map.of("self", self, "modify", self, "delete", self),
                "modules", modules));
        if (!app.failure().isEmpty()) {
            // Jira's log has it, and nothing else.
            json.put("errorMessage", app.failure());
        }
        return json;
    }

    private static Map<String, Object> json(App app, App.Module module, HttpServletRequest request) {
        String plugin = address(request) + "/" + app.getKey() + "-key";
        String self = plugin + "/modules/" + module.key() + "-key";
        return Map.of(
                "key",
                module.key(),
                "completeKey",
                app.getKey() + ":" + module.key(),
                "name",
                module.name(),
                "enabled",
                module.enabled(),
                "optional",
                true,
                "recognisableType",
                true,
                "broken",
                false,
                "links",
                Map.of("self", self, "modify", self, "plugin", plugin));
    }
}
