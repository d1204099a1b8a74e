package org.outcomeroadmap.workbench.host;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** {@code /rest/plugins/1.0}: the apps as Jira's app manager lists, enables and disables them. Administrators only. */
final class AppsServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Apps apps;
    private final transient Viewer viewer;

    AppsServlet(Apps apps, Viewer viewer) {
        this.apps = apps;
        this.viewer = viewer;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!viewer.isAdmin()) {
            int status = viewer.user().isEmpty() ? 401 : 403;
            Json.write(response, status, Json.error("Only an administrator may manage apps."));
            return;
        }
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        if (path.equals("/") && request.getMethod().equals("GET")) {
            Json.write(
                    response,
                    200,
                    Map.of(
                            "plugins",
                            apps.all().stream().map(app -> json(app, request)).toList()));
            return;
        }
        Optional<App> app = path.endsWith("-key") ? apps.find(path.substring(1, path.length() - 4)) : Optional.empty();
        if (app.isEmpty()) {
            Json.write(response, 404, Json.error("There is no such app."));
        } else {
            one(app.get(), request, response);
        }
    }

    private void one(App app, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("PUT")) {
            JsonNode wanted;
            try {
                wanted = Json.MAPPER.readTree(request.getInputStream()).path("enabled");
            } catch (JsonProcessingException e) {
                Json.write(response, 400, Json.error("The body is not JSON."));
                return;
            }
            if (!wanted.isBoolean()) {
                Json.write(response, 400, Json.error("The field enabled must be true or false."));
                return;
            }
            if (wanted.asBoolean()) {
                apps.enable(app);
            } else {
                apps.disable(app);
            }
        } else if (!request.getMethod().equals("GET")) {
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        Json.write(response, 200, json(app, request));
    }

    private static Map<String, Object> json(App app, HttpServletRequest request) {
        String self = request.getContextPath() + request.getServletPath() + "/" + app.getKey() + "-key";
        return Map.of(
                "key", app.getKey(),
                "name", app.getName(),
                "version", app.version(),
                "vendor", Map.of("name", app.vendor()),
                "enabled", app.enabled(),
                "userInstalled", true,
                "unloadable", app.failure(),
                "links", Map.of("self", self));
    }
}
