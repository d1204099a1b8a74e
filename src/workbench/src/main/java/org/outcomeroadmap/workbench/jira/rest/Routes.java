package org.outcomeroadmap.workbench.jira.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.jira.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers the paths it was given and 404 for every other, each error in Jira's shape. */
final class Routes extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);

    private final transient List<Route> routes = new ArrayList<>();
    private final transient JiraAuthenticationContext users;

    Routes(JiraAuthenticationContext users) {
        this.users = users;
    }

    /** Answers a call with a body for 200, or a {@link Reply}, or null when it wrote the answer itself. */
    interface Handler {
        @Nullable
        Object answer(Call call, ApplicationUser user) throws Exception;
    }

    /** As a {@link Handler}, for calls that need no user. */
    interface OpenHandler {
        @Nullable
        Object answer(Call call) throws Exception;
    }

    private record Route(String method, List<String> parts, OpenHandler handler) {
        Optional<Map<String, String>> match(List<String> path) {
            if (path.size() != parts.size()) {
                return Optional.empty();
            }
            Map<String, String> variables = new HashMap<>();
            for (int i = 0; i < parts.size(); i++) {
                String part = parts.get(i);
                if (part.startsWith("{")) {
                    variables.put(part.substring(1, part.length() - 1), path.get(i));
                } else if (!part.equals(path.get(i))) {
                    return Optional.empty();
                }
            }
            return Optional.of(variables);
        }
    }

    /** Adds a route for users, such as {@code on("GET", "/issue/{key}", ...)}; nobody else gets an answer. */
    Routes on(String method, String template, Handler handler) {
        return open(method, template, call -> handler.answer(call, signedIn()));
    }

    /** Adds a route for anybody. */
    Routes open(String method, String template, OpenHandler handler) {
        routes.add(new Route(method, parts(template), handler));
        return this;
    }

    private ApplicationUser signedIn() {
        ApplicationUser user = users.getLoggedInUser();
        if (user == null) {
            throw new Refusal(401, "You are not authenticated. Authentication required to perform this operation.");
        }
        return user;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            write(response, answer(request, response));
        } catch (Refusal refused) {
            write(response, new Reply(refused.status(), errors(refused.messages(), refused.errors())));
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
            write(response, new Reply(500, errors(List.of("Internal server error"), Map.of())));
        }
    }

    private @Nullable Object answer(HttpServletRequest request, HttpServletResponse response) throws Exception {
        List<String> path = parts(Optional.ofNullable(request.getPathInfo()).orElse("/"));
        boolean known = false;
        for (Route route : routes) {
            Optional<Map<String, String>> variables = route.match(path);
            if (variables.isPresent() && route.method.equals(request.getMethod())) {
                return route.handler.answer(new Call(request, response, variables.get()));
            }
            known |= variables.isPresent();
        }
        throw known
                ? new Refusal(405, "Method Not Allowed")
                : new Refusal(404, "null for uri: " + request.getRequestURL());
    }

    private static void write(HttpServletResponse response, @Nullable Object answer) throws IOException {
        if (answer == null) {
            return;
        }
        Reply reply = answer instanceof Reply ready ? ready : new Reply(200, answer);
        response.setStatus(reply.status());
        response.setHeader("Cache-Control", "no-cache, no-store, no-transform");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (reply.body() != null) {
            response.setContentType("application/json;charset=UTF-8");
            Call.JSON.writeValue(response.getOutputStream(), reply.body());
        }
    }

    private static Map<String, @Nullable Object> errors(List<String> messages, Map<String, String> errors) {
        return Reply.object("errorMessages", messages, "errors", errors);
    }

    private static List<String> parts(String path) {
        return List.of(path.replaceAll("^/+|/+$", "").split("/", -1));
    }
}
