package org.outcomeroadmap.workbench.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One user's calls to the running site, signed in by name and password, which are the same on sites for trying and
 * testing, or by the personal access token in the environment variable {@code JIRA_TOKEN_} and the user's name in upper
 * case. An answer other than success ends the work with its text.
 */
final class SiteCalls {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String user;
    private final String authorization;

    SiteCalls(String base, String user) {
        this.base = base;
        this.user = user;
        this.authorization = Optional.ofNullable(System.getenv("JIRA_TOKEN_" + user.toUpperCase(Locale.ROOT)))
                .map(token -> "Bearer " + token)
                .orElseGet(() -> "Basic "
                        + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8)));
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** What stands at the path, or a missing node when nothing does. */
    JsonNode find(String path) {
        HttpResponse<String> answer = send("GET", path, "application/json", BodyPublishers.noBody());
        return answer.statusCode() == 404 ? MissingNode.getInstance() : body("GET", path, answer);
    }

    JsonNode post(String path, JsonNode content) {
        HttpResponse<String> answer =
                send("POST", path, "application/json", BodyPublishers.ofString(content.toString()));
        return body("POST", path, answer);
    }

    void delete(String path) {
        body("DELETE", path, send("DELETE", path, "application/json", BodyPublishers.noBody()));
    }

    void put(String path, JsonNode content) {
        body("PUT", path, send("PUT", path, "application/json", BodyPublishers.ofString(content.toString())));
    }

    /** Sends a form of one of Jira's pages; the header says that it is a script that does. */
    void submit(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer =
                send("POST", path, "application/x-www-form-urlencoded", BodyPublishers.ofString(form));
        if (answer.statusCode() >= 400) {
            body("POST", path, answer);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    JsonNode search(String jql) {
        return find("/rest/api/2/search?maxResults=500&jql=" + encoded(jql)).path("issues");
    }

    /** Attaches a file and answers the attachment's id. */
    long attach(String issueKey, String fileName, String content) {
        String boundary = "----familytrip";
        String multipart = """
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="%2$s"\r
                Content-Type: text/csv\r
                \r
                %3$s\r
                --%1$s--\r
                """.formatted(boundary, fileName, content);
        String path = "/rest/api/2/issue/" + issueKey + "/attachments";
        HttpResponse<String> answer =
                send("POST", path, "multipart/form-data; boundary=" + boundary, BodyPublishers.ofString(multipart));
        return body("POST", path, answer).path(0).path("id").asLong();
    }

    private HttpResponse<String> send(String method, String path, String type, BodyPublisher content) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", authorization)
                .header("X-Atlassian-Token", "no-check")
                .header("Content-Type", type)
                .method(method, content)
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(base + " does not answer: is it started?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private JsonNode body(String method, String path, HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(
                    "%s %s as %s answered %d: %s".formatted(method, path, user, answer.statusCode(), answer.body()));
        }
        try {
            return answer.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
